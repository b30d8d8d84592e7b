import { describe, expect, test } from 'vitest';
import { interfaceLanguage } from '#shared/messages/interface-language.ts';
import { missingWords, withWordsOf } from '#shared/messages/words.ts';

describe('the language of the interface', () => {
  test.each([
    ['system', ['he-IL', 'en-US'], 'he'],
    ['system', ['iw_IL.UTF-8'], 'he'],
    ['system', ['fr-FR', 'he'], 'he'],
    ['system', ['en-GB', 'he'], 'en'],
    ['system', ['C', ''], 'en'],
    ['system', [], 'en'],
    ['en', ['he-IL'], 'en'],
    ['he', ['en-GB'], 'he'],
  ] as const)('chosen %s, system %j: %s', (chosen, system, language) => {
    expect(interfaceLanguage(chosen, system)).toBe(language);
  });
});

describe('words of a language', () => {
  const all = { a: 'A', group: { b: 'B', c: (n: number) => `${n}` }, list: [['x', 'X']] };

  test('stand where they are there, the others where they are not', () => {
    const both = withWordsOf(all, { group: { b: 'ב' } } as never);
    expect([both.a, both.group.b, both.group.c(2), both.list]).toEqual(['A', 'ב', '2', [['x', 'X']]]);
  });

  test('that are missing have a name', () => {
    expect(missingWords(all, { group: { b: 'ב' } })).toEqual(['a', 'group.c', 'list']);
  });
});
