import { describe, expect, test } from 'vitest';
import { createMeasure, readabilityOf } from '#shared/text/readability.ts';

test.each([
  ['One two three.', 3, 1, 0, 14],
  ['Nobody expected it! “Really?” she asked. No', 7, 4, 1, 43],
  ['a heading without an end', 5, 1, 2, 24],
  ['', 0, 0, 0, 0],
  ['…', 0, 0, 0, 1],
  ['👩‍🚀 it’s 3.5 metres', 3, 1, 0, 19],
])('%s: %i words, %i sentences', (text, words, sentences, longWords, characters) => {
  expect(createMeasure('en')(text)).toEqual({ words, sentences, longWords, characters });
});

describe('LIX', () => {
  const text = { words: 200, sentences: 10, longWords: 50 };
  test.each([
    [text, 'en', { lix: 45, level: 'medium' }],
    [text, 'sv-FI', { lix: 45, level: 'medium' }],
    [{ ...text, longWords: 10 }, 'de', { lix: 25, level: 'veryEasy' }],
    [{ ...text, longWords: 30 }, 'de', { lix: 35, level: 'easy' }],
    [{ ...text, longWords: 70 }, 'de', { lix: 55, level: 'hard' }],
    [{ ...text, sentences: 4 }, 'de', { lix: 75, level: 'veryHard' }],
    [text, 'ja', null],
    [{ ...text, words: 99 }, 'en', null],
    [{ ...text, sentences: 0 }, 'en', null],
  ])('%j in %s', (measure, language, expected) => {
    expect(readabilityOf(measure, language)).toEqual(expected);
  });
});
