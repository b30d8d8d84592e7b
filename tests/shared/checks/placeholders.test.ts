import { expect, test } from 'vitest';
import { findPlaceholders } from '#shared/checks/placeholders.ts';

test.each([
  ['The mayor, TK, said', ['TK']],
  ['TKTK [TK: name] “TK”', ['TKTK', 'TK', 'TK']],
  ['TK’s first day', ['TK']],
  ['tk, BTK, TK7, TKs, Tk', []],
  ['Lorem ipsum dolor', ['Lorem ipsum']],
])('what is still to come in %s: %j', (text, found) => {
  const places = findPlaceholders(text);
  expect(places.map(({ words }) => words)).toEqual(found);
  expect(places.map(({ start, words }) => text.slice(start, start + words.length))).toEqual(found);
});
