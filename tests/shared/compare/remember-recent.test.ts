import { expect, test } from 'vitest';
import { rememberRecent } from '#shared/compare/remember-recent.ts';

test('makes a value once while it is asked for, and forgets what nobody asked for of late', () => {
  const made: string[] = [];
  const value = rememberRecent<number>(2);
  const ask = (text: string): number =>
    value(text, () => {
      made.push(text);
      return text.length;
    });
  expect([ask('a'), ask('a'), ask('bb')]).toEqual([1, 1, 2]);
  expect(made).toEqual(['a', 'bb']);
  for (const text of ['ccc', 'a', 'dddd', 'a', 'e']) ask(text);
  expect(made).toEqual(['a', 'bb', 'ccc', 'dddd', 'e']);
  ask('bb');
  expect(made.at(-1)).toBe('bb');
});
