import { expect, test } from 'vitest';
import { checkStyle } from '#shared/house-style/check-style.ts';
import { HouseStyle } from '#shared/house-style/house-style.schema.ts';

function fixed(text: string, rules: object, language = 'en'): string {
  const found = checkStyle(text, HouseStyle.parse(rules), language);
  return found.toReversed().reduce((whole, { start, find, put }) => {
    expect(whole.slice(start, start + find.length)).toBe(find);
    return put === null ? whole : whole.slice(0, start) + put + whole.slice(start + find.length);
  }, text);
}

const use = { words: [{ find: 'utilise', put: 'use' }] };
const nine = { spelledUpTo: 9 };
const titles = { titles: ['Dr', 'Prof.'] };

test.each<[string, object, string]>([
  ['We utilise it. Utilise it!', use, 'We use it. Use it!'],
  ['UTILISE IT', use, 'USE IT'],
  ['The utiliser', use, 'The utiliser'],
  ['a so called plan', { words: [{ find: 'so called', put: 'so-called' }] }, 'a so-called plan'],
  ['The über-plan (über)', { words: [{ find: 'über', put: 'above' }] }, 'The above-plan (above)'],
  ['C++ and c', { words: [{ find: 'C++', put: 'the language' }] }, 'The language and c'],
  ['They saw 3 ships and 12 boats.', nine, 'They saw three ships and 12 boats.'],
  ['3 ships came. 4 left', nine, 'Three ships came. Four left'],
  [
    'On 3 May, at 3 pm, 3 per cent, 3.5 km, £3 each, 3-4',
    nine,
    'On 3 May, at 3 pm, 3 per cent, 3.5 km, £3 each, 3-4',
  ],
  ['It grew 3 million and May 3 ships', nine, 'It grew 3 million and May 3 ships'],
  ["He said \"no\", and 'yes'; it's the '90s", { quotes: 'curly' }, 'He said “no”, and ‘yes’; it’s the ’90s'],
  ['He said “it’s”', { quotes: 'straight' }, 'He said "it\'s"'],
  ['Dr. Lind and dr Lind met Prof Sá', titles, 'Dr Lind and Dr Lind met Prof. Sá'],
  ['The dr is in', titles, 'The dr is in'],
])('%j becomes house style', (text, rules, expected) => {
  expect(fixed(text, rules)).toBe(expected);
});

test('numbers are left alone in a language whose words for them it does not know', () => {
  expect(fixed('Er sah 3 boote', nine, 'de')).toBe('Er sah 3 boote');
});

test('a word without a replacement is pointed out only', () => {
  const rules = HouseStyle.parse({ words: [{ find: 'very', why: 'Says nothing.' }] });
  expect(checkStyle('A very good day', rules, 'en')).toEqual([
    { start: 2, find: 'very', put: null, kind: 'word', why: 'Says nothing.' },
  ]);
});
