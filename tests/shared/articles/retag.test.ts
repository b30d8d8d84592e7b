import { expect, it } from 'vitest';
import { retagged } from '#shared/articles/retag.ts';

it.each([
  ['renamed', ['a', 'b', 'c'], ['b'], 'x', ['a', 'x', 'c']],
  ['merged', ['a', 'b', 'c'], ['a', 'c'], 'x', ['x', 'b']],
  ['merged into one of them', ['a', 'b', 'c'], ['a', 'c'], 'c', ['c', 'b']],
  ['merged into one that is there', ['a', 'b'], ['b'], 'a', ['a']],
  ['taken away', ['a', 'b'], ['a'], null, ['b']],
  ['others untouched', ['a'], ['b'], 'x', ['a']],
])('%s', (_, tags, from, to, expected) => {
  expect(retagged(tags, from, to)).toEqual(expected);
});
