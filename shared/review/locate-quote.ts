import type { QuoteAnchor } from './review.schema.ts';

/**
 * Where the quoted words start in a text, in UTF-16 units; `null` when they are gone. Anchors hold words instead of marks in
 * the body: review.json then never has to agree with article.json byte for byte, nothing of a review can reach a page,
 * and a comment follows its words through edits around them, cut and paste and other programs. Of several places the one
 * whose surroundings match best is taken, the first of equals. Where the words stood at several places and one of these has
 * gone, only surroundings tell whether it was this one.
 */
export function locateQuote(text: string, anchor: QuoteAnchor): number | null {
  return findQuote(text, anchor)?.start ?? null;
}

/** The same with how much of the surroundings matches: of several texts the one with the highest score has the quote. */
export function findQuote(
  text: string,
  anchor: QuoteAnchor,
): { readonly start: number; readonly score: number } | null {
  let best: { readonly start: number; readonly score: number } | null = null;
  let places = 0;
  for (let start = text.indexOf(anchor.quote); start >= 0; start = text.indexOf(anchor.quote, start + 1)) {
    const end = start + anchor.quote.length;
    const score =
      sharedEnd(text.slice(0, start), anchor.before) + sharedStart(text.slice(end, end + 200), anchor.after);
    if (best === null || score > best.score) best = { start, score };
    places += 1;
  }
  const isOneGone = places < (anchor.times ?? 1);
  return isOneGone && (best?.score ?? 0) < leastScore(anchor) ? null : best;
}

/** A space and a common ending match anywhere. */
function leastScore({ before, after }: QuoteAnchor): number {
  return Math.min(8, before.length + after.length);
}

export function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

export function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
