import { expect, test } from 'vitest';
import { splitTags, suggestTags, withTags } from '../../../renderer/features/article/tags.ts';

test.each([
  ['diplomacy', ['diplomacy']],
  [' trade , talks,,  ', ['trade', 'talks']],
  ['one\ntwo\r\nthree\tfour', ['one', 'two', 'three', 'four']],
  ['سلام، مفاوضات', ['سلام', 'مفاوضات']],
  ['経済、外交，貿易', ['経済', '外交', '貿易']],
  ['climate   change', ['climate change']],
  [' , ', []],
  ['a; b؛ c；d', ['a', 'b', 'c', 'd']],
  ['- one\n* two\n  • three\n\n– four', ['one', 'two', 'three', 'four']],
  ['1. one\n2) two, three', ['one', 'two', 'three']],
  ['1. FC Köln', ['1. FC Köln']],
  ['1. FC Köln\nHertha', ['1. FC Köln', 'Hertha']],
  ['post-war', ['post-war']],
])('%j holds the tags %j', (text, tags) => {
  expect(splitTags(text)).toEqual(tags);
});

test.each([
  [['a'], ['b'], [], ['a', 'b']],
  [['Trade'], ['trade'], [], ['Trade']],
  [[], ['trade'], ['Trade'], ['Trade']],
  [['a'], ['b', 'B', 'a'], [], ['a', 'b']],
])('%j with %j (in use: %j) gives %j', (tags, added, known, expected) => {
  expect(withTags(tags, added, known)).toEqual(expected);
});

test.each([
  ['', ['new habits', 'harbour', 'Harbour Orchestra']],
  ['hárb', ['harbour', 'Harbour Orchestra']],
  ['ha', ['harbour', 'Harbour Orchestra', 'new habits']],
  ['HARBOUR O', ['Harbour Orchestra']],
  ['zz', []],
])('%j suggests %j', (typed, expected) => {
  const known = ['new habits', 'harbour', 'Harbour Orchestra', 'shanty'];
  expect(suggestTags(typed, known, ['Shanty'])).toEqual(expected);
});
