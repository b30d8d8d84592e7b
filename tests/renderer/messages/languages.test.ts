import { describe, expect, test } from 'vitest';
import { messages as mainEnglish } from '#main/messages/en.ts';
import { he as mainHebrew } from '#main/messages/he.ts';
import { missingWords } from '#shared/messages/words.ts';
import { he } from '../../../renderer/messages/he/index.ts';
import { nouns } from '../../../renderer/messages/he/nouns.ts';
import { useMessages } from '../../../renderer/messages/index.ts';

describe('Hebrew', () => {
  // Under Node the window's language is English.
  const english = useMessages();

  test('has a word for every word of the window', () => {
    expect(missingWords(english, he)).toEqual([]);
  });

  test('has none that nobody asks for', () => {
    expect(missingWords(he, english).filter((place) => !place.startsWith('editor.commandWords'))).toEqual([]);
  });

  test('has a word for every menu and dialog', () => {
    expect(missingWords(mainEnglish, mainHebrew)).toEqual([]);
  });

  test.each([
    [0, '0 כתבות'],
    [1, 'כתבה אחת'],
    [2, 'שתי כתבות'],
    [3, '3 כתבות'],
    [11, '11 כתבות'],
    [1200, '1,200 כתבות'],
  ])('counts %d', (number, words) => {
    expect(nouns.articles(number)).toBe(words);
  });
});
