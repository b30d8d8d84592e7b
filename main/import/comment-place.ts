import type { CommentAnchor } from '#shared/review/review.schema.ts';

/** As much as an anchor may hold (shared/review/review.schema.ts). */
export const longestQuote = 5000;
/** Of the words on each side of a quote. */
export const around = 60;

/**
 * What a comment at a place in a line is about, where the file marks no words: the word that ends there, else the one that
 * begins after it. `before`: the line up to that place. `null` in a line without words.
 */
export function wordAt(line: string, before: string): Extract<CommentAnchor, { kind: 'quote' }> | null {
  const found = /(?<!\S)\S+(?=\s*$)/u.exec(before);
  const next = found ?? /\S+/u.exec(line.slice(before.length));
  if (next === null) return null;
  const start = found === null ? before.length + next.index : found.index;
  const quote = next[0].slice(0, longestQuote);
  const after = line.slice(start + quote.length, start + quote.length + around);
  return { kind: 'quote', quote, before: line.slice(Math.max(0, start - around), start), after };
}
