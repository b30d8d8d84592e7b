import { expect, test } from 'vitest';
import { nameTest } from '#shared/house-style/names.ts';
import { wordsIn } from '#shared/spelling/words-in.ts';

test.each([
  ['en', 'It isn’t the dam’s.', "It isn't the dam's"],
  ['en', 'A self-made, two-year-old co-op', 'self made two year old co op'],
  ['en', 'Write to ana@ledger.example or see www.ledger.example/a/b?c=d today', 'Write to or see today'],
  ['en', 'At https://ledger.example/x, says @ana_lima, #dam-watch', 'At says watch'],
  ['en', 'The A40, 3rd of May 2026, 5pm, I', 'The of May'],
  ['en', 'See /etc/hosts and C:\\Users\\ana and either/or', 'See and and either or'],
  ['en', 'He came.Then left', 'He left'],
  ['en', 'TK said the TKTK’s mayor, tk', 'said the mayor tk'],
  ['fr', 'L’eau de l’été', "L'eau de l'été"],
  ['pt', 'Cafe\u0301 da manhã', 'Café da manhã'],
  ['he', 'הנמל של חיפה', 'הנמל של חיפה'],
  ['de', 'Die Hafenbehörde', 'Die Hafenbehörde'],
])('of %s: %s', (language, text, words) => {
  const found = wordsIn(text, language);
  expect(found.map(({ word }) => word).join(' ')).toBe(words);
  for (const { word, start, end } of found)
    expect(text.slice(start, end).normalize('NFC').replaceAll('’', "'")).toBe(word);
});

test.each([
  ['Alvane', 'Alvane ALVANE Alvane’s', 'alvane Alvan'],
  ['eSkoota', 'eSkoota ESkoota ESKOOTA eSkoota’s', 'eskoota'],
  ['James', 'James James’s James’', 'jame'],
  ["O'Neill", 'O’Neill O’NEILL', 'ONeill'],
])('the name %s', (name, right, wrong) => {
  const isName = nameTest([name]);
  expect(right.split(' ').filter((word) => !isName(word))).toEqual([]);
  expect(wrong.split(' ').filter(isName)).toEqual([]);
});
