import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import { attributesOf, fateOf, type WordChange } from './word-changes.ts';
import type { WordContext } from './word-context.ts';

/** What a page and a cell of a table hold. */
export type WordBlock = Paragraph | Table;

/** A change of the line itself, whose mark is at its end. `former`: what a line of another kind was. */
export interface LineChange {
  readonly change: WordChange | null;
  readonly former?: IParagraphOptions;
}

export function paragraph(
  children: IParagraphOptions['children'],
  context: Pick<WordContext, 'isRightToLeft' | 'within' | 'nextChange'>,
  options: IParagraphOptions = {},
  { change, former = {} }: LineChange = { change: null },
): Paragraph {
  const direction = context.isRightToLeft ? { bidirectional: true } : {};
  const fate = fateOf(context.within ?? change, context);
  return new Paragraph({
    ...direction,
    ...options,
    ...('insertion' in fate || 'deletion' in fate ? { run: fate } : {}),
    ...(change?.is === 'retyped' && {
      revision: { ...direction, ...former, ...attributesOf(change, context) },
    }),
    ...(children && { children }),
  });
}
