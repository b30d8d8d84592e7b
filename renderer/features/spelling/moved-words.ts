import { sharedEnd, sharedStart } from '#shared/review/locate-quote.ts';
import type { Span } from '#shared/text/find.ts';

/**
 * Where words of a text are after it was changed: those before the change stay, those behind it move along, and those that it touches
 * are left out, since they may be others now.
 */
export function movedWords<Word extends Span>(
  words: readonly Word[],
  before: string,
  after: string,
): readonly Word[] {
  const start = sharedStart(before, after);
  const end = before.length - sharedEnd(before.slice(start), after.slice(start));
  const by = after.length - before.length;
  return words.flatMap((word): readonly Word[] => {
    if (word.end < start || (word.end === start && isGap(after[start]))) return [word];
    if (word.start < end || (word.start === end && !isGap(after[end + by - 1]))) return [];
    return [{ ...word, start: word.start + by, end: word.end + by }];
  });
}

/** Nothing that a word could go on with. */
function isGap(letter: string | undefined): boolean {
  return letter === undefined || /\s/.test(letter);
}
