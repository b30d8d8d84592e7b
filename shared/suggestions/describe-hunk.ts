import type { Difference, Hunk } from './find-hunks.ts';
import { type LookChange, lookChanges } from './look-changes.ts';
import { isJson, shownTexts, type Token } from './tokens.ts';

export type SuggestionKind =
  | 'insert'
  | 'delete'
  | 'replace'
  | 'format'
  | 'block-type'
  | 'split'
  | 'merge'
  | 'insert-block'
  | 'delete-block'
  | 'change-block'
  | 'move';

export interface HunkWords {
  readonly kind: SuggestionKind;
  readonly removed: string;
  readonly added: string;
  /** The type of the first block in it that is whole, such as a figure, or what a line becomes: there may be no words. */
  readonly block: string | null;
  /** What words look like now; of kind `format` only. */
  readonly looks: readonly LookChange[];
  /** Where a change that has no words of its own stands: those beside it. `¶` is where a line is to end. */
  readonly place: string;
}

/** What a difference is to a reader, by what it leaves alone. */
export function describeHunk(hunk: Hunk, difference: Difference): HunkWords {
  const before = difference.base.slice(...hunk.base);
  const after = difference.proposed.slice(...hunk.proposed);
  const removed = wordsIn(difference.base, hunk.base);
  const added = wordsIn(difference.proposed, hunk.proposed);
  const kind = kindOf(before, after, removed, added);
  const block = kind === 'block-type' ? lineType(after) : blockIn([...after, ...before]);
  const looks = kind === 'format' ? lookChanges(before, after) : [];
  const place = wordless.includes(kind) ? placeOf(kind, hunk, difference) : '';
  return { kind, removed, added, block, looks, place };
}

const wordless: readonly SuggestionKind[] = ['split', 'merge', 'block-type'];
const mostBeside = 40;

function placeOf(kind: SuggestionKind, hunk: Hunk, { proposed }: Difference): string {
  const [start, end] = hunk.proposed;
  const opens = proposed.findLastIndex((token, at) => at < start && endsLine(token)) + 1;
  const closes = proposed.findIndex((token, at) => at >= end && endsLine(token));
  const before = wordsIn(proposed, [opens, start]);
  if (kind === 'block-type') return beginning(before);
  const after = wordsIn(proposed, [end, closes < 0 ? proposed.length : closes]);
  const parts = [ending(before), ...(kind === 'split' ? ['¶'] : []), beginning(after)];
  return parts.filter((part) => part !== '').join(' ');
}

function beginning(text: string): string {
  return text.length > mostBeside ? `${text.slice(0, mostBeside).replace(/\s+\S*$/u, '')}…` : text;
}

function ending(text: string): string {
  return text.length > mostBeside ? `…${text.slice(-mostBeside).replace(/^\S*\s+/u, '')}` : text;
}

function endsLine({ is }: Token): boolean {
  return is === 'end' || is === 'block';
}

function kindOf(
  before: readonly Token[],
  after: readonly Token[],
  removed: string,
  added: string,
): SuggestionKind {
  const isSameText = removed === added;
  const [endsBefore, endsAfter] = [endsOf(before), endsOf(after)];
  if ([...before, ...after].some(({ is }) => is === 'block')) {
    if (before.length === 0) return 'insert-block';
    return after.length === 0 ? 'delete-block' : 'change-block';
  }
  if (isSameText && wordCount(before) === wordCount(after)) {
    if (endsAfter > endsBefore) return 'split';
    if (endsAfter < endsBefore) return 'merge';
    return endsBefore === 0 ? 'format' : 'block-type';
  }
  if (before.length === 0) return endsAfter > 0 ? 'insert-block' : 'insert';
  if (after.length === 0) return endsBefore > 0 ? 'delete-block' : 'delete';
  if (isSameText) return 'format';
  return removed === '' ? 'insert' : added === '' ? 'delete' : 'replace';
}

function blockIn(tokens: readonly Token[]): string | null {
  const node = tokens.find((token) => token.is === 'block')?.node;
  return isJson(node) && typeof node['type'] === 'string' ? node['type'] : null;
}

function lineType(tokens: readonly Token[]): string | null {
  const end = tokens.find((token) => token.is === 'end');
  if (end === undefined) return null;
  return end.lists.length > 0 ? 'list' : String(end.block['type']);
}

function endsOf(tokens: readonly Token[]): number {
  return tokens.filter(({ is }) => is === 'end').length;
}

/** Without spaces: one at the place of a split is often taken along. */
function wordCount(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.is === 'leaf' || (token.is === 'word' && token.text.trim() !== ''))
    .length;
}

/** The words as a reader would see them; blocks on lines of their own. */
function wordsIn(row: readonly Token[], [from, to]: Hunk['base']): string {
  return shownTexts(row, from, to)
    .map((text, index) => {
      const kind = row[from + index]?.is;
      return kind === 'end' || kind === 'block' ? `${text}\n` : text;
    })
    .join('')
    .trim();
}
