import { expect, test } from 'vitest';
import { changeCase, type LetterCase } from '#shared/text/letter-case.ts';

test.each<[LetterCase, string, string, string]>([
  ['upper', 'en', 'straße in iowa', 'STRASSE IN IOWA'],
  ['upper', 'tr', 'izmir', 'İZMİR'],
  ['lower', 'en', 'NATO Summit', 'nato summit'],
  ['lower', 'tr', 'ISPARTA', 'ısparta'],
  ['sentence', 'en', 'COUNCIL VOTES. MAYOR OBJECTS.', 'Council votes. Mayor objects.'],
  ['sentence', 'en', 'Council Votes to Close the Old Harbour', 'Council votes to close the old harbour'],
  ['sentence', 'en', 'the council met in Alvane', 'The council met in Alvane'],
  ['sentence', 'en', 'NATO meets today', 'NATO meets today'],
  ['sentence', 'en', '“yes,” he said. “no,” she said.', '“Yes,” he said. “No,” she said.'],
  ['title', 'en', 'the council votes to close the harbour', 'The Council Votes to Close the Harbour'],
  ['title', 'en', 'what they voted for', 'What They Voted For'],
  ['title', 'en', 'harbour: a well-known case', 'Harbour: A Well-Known Case'],
  ['title', 'en', 'NATO meets in iowa', 'NATO Meets in Iowa'],
  ['title', 'nl', 'ijsland wint', 'IJsland wint'],
  ['title', 'de', 'der rat tagt', 'Der rat tagt'],
  ['title', 'not a tag', 'words', 'Words'],
])('%s case in %s: %s → %s', (to, language, from, expected) => {
  expect(changeCase(from, to, language)).toBe(expected);
});

test('a part of a sentence knows what stands around it', () => {
  expect(changeCase('voted to', 'title', 'en', { before: 'The council ', after: ' close' })).toBe('Voted to');
  expect(changeCase('council Voted', 'sentence', 'en', { before: 'The ' })).toBe('council Voted');
});
