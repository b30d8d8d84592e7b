import type { Span } from './find.ts';

/** What journalists write where something is still to come: TK, TKTK, in capitals and as a word of its own. */
const reminder = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu;

export function findReminders(text: string): readonly Span[] {
  return [...text.matchAll(reminder)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
