import { DeletedTextRun, InsertedTextRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Instant } from '#shared/library/ids.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { Json } from '#shared/suggestions/tokens.ts';
import type { WordContext } from './word-context.ts';

/** A suggestion as Word tracks it: ECMA-376 part 1, 17.13.5. */
export type WordChange = {
  readonly by: Person;
  readonly at: Instant;
} /** `isWhole`: all that the node holds came or went with it, not the end of its line alone. */ & (
  | { readonly is: 'put' | 'taken'; readonly isWhole?: boolean }
  /** Other marks: `format` is what the words had before. */
  | { readonly is: 'formatted'; readonly format: number }
  /** Another kind of line: what it was, and the lists that it stood in. */
  | { readonly is: 'retyped'; readonly block: Json; readonly lists: readonly Json[] }
);

type Numbering = Pick<WordContext, 'nextChange'>;

export function attributesOf({ by, at }: WordChange, { nextChange }: Numbering) {
  return { id: nextChange(), author: by.name || 'Unknown', date: at };
}

/** What the mark of a paragraph's end, a row or a picture says of it; `{}` where it stays. */
export function fateOf(change: WordChange | null, context: Numbering) {
  if (change?.is === 'put') return { insertion: attributesOf(change, context) };
  return change?.is === 'taken' ? { deletion: attributesOf(change, context) } : {};
}

/** A run with its change. `former` is the look that a change of format gives back. */
export function wordRun(
  options: IRunOptions,
  change: WordChange | null,
  context: Numbering,
  former: IRunOptions = {},
): ParagraphChild {
  if (change?.is === 'put') return new InsertedTextRun({ ...options, ...attributesOf(change, context) });
  if (change?.is === 'taken') return new DeletedTextRun({ ...options, ...attributesOf(change, context) });
  if (change?.is !== 'formatted') return new TextRun(options);
  return new TextRun({ ...options, revision: { ...former, ...attributesOf(change, context) } });
}
