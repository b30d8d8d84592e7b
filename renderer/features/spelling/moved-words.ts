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
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = before.length;
  const by = after.length - before.length;
  while (end > start && end + by > start && before.charCodeAt(end - 1) === after.charCodeAt(end + by - 1))
    end -= 1;
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
