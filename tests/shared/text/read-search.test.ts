import { expect, test } from 'vitest';
import { readSearch } from '#shared/text/read-search.ts';

test.each<[typed: string, words: string, phrases: readonly string[], without: readonly string[]]>([
  ['flood barrier', 'flood barrier', [], []],
  ['"flood barrier" cost', 'cost', ['flood barrier'], []],
  ['cost “flood barrier”', 'cost', ['flood barrier'], []],
  ['«Santo António» fire', 'fire', ['Santo António'], []],
  ['"flood bar', '', ['flood bar'], []],
  ['"a b" "c d', '', ['a b', 'c d'], []],
  ['rain -wind', 'rain', [], ['wind']],
  ['rain –wind −fog', 'rain', [], ['wind', 'fog']],
  ['self-made', 'self-made', [], []],
  ['war -', 'war -', [], []],
  ['צה"ל אמר', 'צה"ל אמר', [], []],
  ['5"', '5"', [], []],
  ['"', '', [''], []],
])('%j', (typed, words, phrases, without) => {
  const read = readSearch(typed);
  expect({ ...read, words: read.words.trim() }).toEqual({ words, phrases, without });
});
