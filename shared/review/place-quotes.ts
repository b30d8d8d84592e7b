import { locateQuote } from './locate-quote.ts';
import type { QuoteAnchor } from './review.schema.ts';

/** Words in a block of the text, counted in UTF-16 units of what the block shows. */
export interface QuotePlace {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Where quoted words are in a text, block by block; `null` for those that are gone or torn over a block's end. */
export function placeQuotes(
  blocks: readonly string[],
  anchors: readonly QuoteAnchor[],
): readonly (QuotePlace | null)[] {
  const starts: number[] = [];
  let length = 0;
  for (const text of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const whole = blocks.join('\n');
  return anchors.map((anchor) => {
    const start = locateQuote(whole, anchor);
    if (start === null) return null;
    const block = lastAtMost(starts, start);
    const from = start - (starts[block] ?? 0);
    const to = from + anchor.quote.length;
    return to <= (blocks[block]?.length ?? 0) ? { block, from, to } : null;
  });
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
