import { expect, it } from 'vitest';
import { countWords, readingMinutes } from '#shared/site/reading-time.ts';

it.each<[string, { words: number; signs: number }]>([
  ['', { words: 0, signs: 0 }],
  ['It’s three words', { words: 3, signs: 0 }],
  ['12 per cent — or more', { words: 5, signs: 0 }],
  ['图书馆今天开放', { words: 0, signs: 7 }],
  ['我们用 Galley 写作', { words: 1, signs: 5 }],
  ['مكتبة البلدة', { words: 2, signs: 0 }],
])('counts %j', (text, expected) => {
  expect(countWords(text)).toEqual(expected);
});

it.each<[number, number, number]>([
  [0, 0, 1],
  [100, 0, 1],
  [800, 0, 3],
  [0, 900, 3],
  [238, 300, 2],
])('%d words and %d signs take %d min', (words, signs, minutes) => {
  expect(readingMinutes({ words, signs })).toBe(minutes);
});
