import { describe, expect, test } from 'vitest';
import { smartenQuotes, straightenQuotes } from '#shared/text/quotes.ts';
import { smartTyping } from '#shared/text/smart-typing.ts';
import { typographyOf } from '#shared/text/typography.ts';

describe('what is typed becomes, by language', () => {
  test.each([
    ['en', `"It's 'here'," she said.`, '“It’s ‘here’,” she said.'],
    ['en', '("quoted") word--word -- and', '(“quoted”) word—word — and'],
    ['en', "dogs' tails", 'dogs’ tails'],
    ['en', 'wait... what', 'wait… what'],
    ['en', 'a----b', 'a——b'],
    ['en-GB', '"one"', '“one”'],
    ['de', `"Sie sagte: 'Ja'", geht's`, '„Sie sagte: ‚Ja‘“, geht’s'],
    ['de-CH', '"Ja"', '«Ja»'],
    ['de-AT', '"Ja" -- nein --- doch', '„Ja“ – nein — doch'],
    ['fr', `"L'été"`, '«\u202fL’été\u202f»'],
    ['es', '¿"Sí"?', '¿«Sí»?'],
    ['sv', '"ja"', '”ja”'],
    ['nl', `'ja'`, '“ja”'],
    ['pl', '"tak"', '„tak”'],
    ['ru', '"да" -- нет', '«да» — нет'],
    ['ja', '"はい"', '「はい」'],
    ['ar', '"نعم"', '«نعم»'],
    ['zh-Hant-TW', '"是"', '「是」'],
    ['tlh', '"yes"', '“yes”'],
  ])('%s: %s → %s', (language, typed, printed) => {
    expect(smartenQuotes(typed, language)).toBe(printed);
  });

  test.each([
    ['a web address', 'https://a.example/--x', '-'],
    ['an address without scheme', 'www.a.example', '"'],
    ['an e-mail address', "o'hara@a.example", "'"],
    ['the start of a divider', '-', '-'],
    ['a line of hyphens', '--', '-'],
    ['a line of hyphens after a line break', 'words\n-', '-'],
    ['a fourth dot', 'so...', '.'],
    ['a letter', 'so', 'a'],
    ['a range', '10', '-'],
  ])('%s stays as typed', (_name, before, typed) => {
    expect(smartTyping(before, typed, 'en')).toBeNull();
  });

  test('a language’s tag may be long, in any case, or unknown', () => {
    expect(typographyOf('DE-ch-1996').double).toEqual(['«', '»']);
    expect(typographyOf('pt-AO').double).toEqual(['“', '”']);
    expect(typographyOf('').apostrophe).toBe('’');
  });
});

test.each([
  ['“It’s ‘here’”', `"It's 'here'"`],
  ['«\u202fL’été\u202f»', `"L'été"`],
  ['„Ja“, ‚nein‘', `"Ja", 'nein'`],
  ['「はい」', '"はい"'],
  ['nothing here', 'nothing here'],
])('%s straightened is %s', (printed, straight) => {
  expect(straightenQuotes(printed)).toBe(straight);
});

test('what stands in front decides whether a quote opens', () => {
  expect(smartenQuotes('" he', 'en', 'yes')).toBe('” he');
  // Only the part itself changes.
  expect(smartenQuotes('-', 'en', 'a-')).toBe('-');
});
