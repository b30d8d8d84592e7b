import { expect, test } from 'vitest';
import { newArticleId } from '#main/platform/ids.ts';

const at = (time: string) => ({ now: () => new Date(time) });

test('the first ten characters are the time in milliseconds', () => {
  // Later than any clock of this test's machine: an id is never lower than one given out before.
  const id = newArticleId(at('2040-01-01T00:00:00Z'));
  const digits = [...id.slice(0, 10)].map((character) =>
    '0123456789abcdefghjkmnpqrstvwxyz'.indexOf(character),
  );
  expect(digits.reduce((value, digit) => value * 32 + digit, 0)).toBe(Date.parse('2040-01-01T00:00:00Z'));
});

test('a thousand ids of one millisecond, and those after the clock was set back, differ and rise', () => {
  const clock = at('2040-01-01T00:00:01Z');
  const ids = Array.from({ length: 1000 }, () => newArticleId(clock));
  ids.push(newArticleId(at('2020-01-01T00:00:00Z')));
  expect(new Set(ids).size).toBe(1001);
  expect(ids.toSorted()).toEqual(ids);
});
