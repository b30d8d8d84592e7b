import type { Difference, Hunk } from './find-hunks.ts';
import type { Token } from './tokens.ts';

/**
 * A place in the proposed text: the block, by its place in the body, and characters of its words. `from` is `to` where
 * something was taken out. `isWhole`: the block itself is what changed.
 */
export interface Mark {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

/** Where a difference is to be shown in the proposed text, one mark for each block that it touches. */
export function marksOf(hunk: Hunk, { proposed, blockStarts }: Difference): readonly Mark[] {
  const [start, end] = hunk.proposed;
  const marks: Mark[] = [];
  const first = blockAt(blockStarts, start);
  const last = start === end ? first : blockAt(blockStarts, end - 1);
  for (let block = first; block <= last; block += 1) {
    const opens = blockStarts[block] ?? 0;
    const closes = blockStarts[block + 1] ?? proposed.length;
    const [from, to] = [Math.max(start, opens), Math.min(end, closes)];
    marks.push({
      block,
      from: lengthOf(proposed.slice(opens, from)),
      to: lengthOf(proposed.slice(opens, to)),
      isWhole: from < to && (proposed[from]?.is === 'block' || (from === opens && to === closes)),
    });
  }
  return marks;
}

/** The block that holds a token; what was taken out after the last one is shown there. */
function blockAt(starts: readonly number[], token: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + widthOf(token), 0);
}

function widthOf(token: Token): number {
  if (token.is === 'word') return token.text.length;
  const text = token.is === 'leaf' ? token.node['text'] : '';
  return typeof text === 'string' ? text.length : 0;
}
