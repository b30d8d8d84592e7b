import { describe, expect, it } from 'vitest';
import { checkWords } from '#shared/library/check-words.ts';
import { newsroomMessages, siteMessages } from '#shared/site/messages/index.ts';
import { englishWords, OwnWords, withOwnWord, wordsIn } from '#shared/site/messages/own-words.ts';

const basque = {
  eu: { search: 'Bilatu', readingTime: '{minutes} minutu', roles: { by: 'Egilea:' }, older: '  ' },
  'pt-BR': { search: 'Procurar' },
};

describe('what a page says', () => {
  it.each<[string, object, readonly string[], readonly [string, string, string, string]]>([
    [
      'in a language that Galley speaks',
      {},
      ['de', 'en'],
      ['Suche', '7 Min. Lesezeit', 'Von', 'Ältere Artikel'],
    ],
    ['in one that it doesn’t', {}, ['eu', 'eu'], ['Search', '7 min read', 'By', 'Older articles']],
    ['in the newsroom’s words', basque, ['eu', 'eu'], ['Bilatu', '7 minutu', 'Egilea:', 'Older articles']],
    [
      'in a region of theirs',
      basque,
      ['eu-ES', 'es'],
      ['Bilatu', '7 minutu', 'Egilea:', 'Artículos anteriores'],
    ],
    [
      'beside Galley’s',
      basque,
      ['pt-BR', 'en'],
      ['Procurar', '7 min de leitura', 'Por', 'Artigos mais antigos'],
    ],
    [
      'of another region',
      basque,
      ['pt-PT', 'en'],
      ['Pesquisa', '7 min de leitura', 'Por', 'Artigos mais antigos'],
    ],
    ['of the site’s', basque, ['gl', 'eu'], ['Bilatu', '7 minutu', 'Egilea:', 'Older articles']],
  ])('%s', (_, own, tags, [search, time, by, older]) => {
    const messages = newsroomMessages(OwnWords.parse(own), ...tags);
    expect([messages.search, messages.readingTime(7), messages.roles.by, messages.older]).toEqual([
      ...[search, time, by, older],
    ]);
  });

  it('has a value in every place', () => {
    for (const [path, text] of englishWords)
      expect([path, text]).not.toEqual([path, expect.stringMatching('undefined')]);
    for (const tag of ['ar', 'de', 'es', 'fr', 'he', 'id', 'pt'])
      expect(
        wordsIn(siteMessages(tag))
          .map(({ path }) => path)
          .toSorted(),
      ).toEqual([...englishWords.keys()].toSorted());
  });

  it('takes a value’s words as they are', () => {
    const own = OwnWords.parse({ eu: { changes: { words: '{after} ({before}) {x}' } } });
    expect(newsroomMessages(own, 'eu').changes.words('{after}', '$&')).toBe('$& ({after}) {x}');
  });
});

it.each<[string, object, string, string, object]>([
  ['a first word', {}, 'search', 'Bilatu', { search: 'Bilatu' }],
  ['one of a group', { search: 'B' }, 'roles.by', 'E', { search: 'B', roles: { by: 'E' } }],
  ['the last of a group away', { search: 'B', roles: { by: 'E' } }, 'roles.by', '', { search: 'B' }],
  ['one in the place of what is no group', { roles: 'x' }, 'roles.by', 'E', { roles: { by: 'E' } }],
  ['beside what nobody knows', { other: 3 }, 'search', 'B', { other: 3, search: 'B' }],
])('gives %s', (_, own, path, text, expected) => {
  expect(withOwnWord(own as Record<string, unknown>, path, text)).toEqual(expected);
});

describe('the check of words', () => {
  it.each<[string, string, object, readonly string[]]>([
    ['none for a language that Galley speaks', 'de-AT', {}, []],
    ['says that a language comes in English', 'eu', {}, ['Galley doesn’t speak “eu”']],
    [
      'counts what is still English',
      'eu',
      { eu: { search: 'B' } },
      [`${englishWords.size - 1} are still English`],
    ],
    ['names what is none', 'en', { en: { serach: 'x' } }, ['“serach”, which is none']],
    ['and in a group', 'en', { en: { roles: { from: 'x' } } }, ['“roles.from”, which is none']],
    ['names a text for a group', 'en', { en: { roles: 'x' } }, ['something else than an object for “roles”']],
    ['names what is no text', 'en', { en: { search: 3 } }, ['no text for “search”']],
    ['names a place that is lost', 'en', { en: { readingTime: 'read' } }, ['“readingTime” lacks {minutes}']],
    ['lets a word be empty', 'en', { en: { search: '' } }, []],
  ])('%s', (_, language, words, expected) => {
    const found = checkWords({ language, words: OwnWords.parse(words) });
    expect(found.map(({ level, field }) => [level, field])).toEqual(expected.map(() => ['warn', 'words']));
    for (const [index, part] of expected.entries()) expect(found[index]?.message).toContain(part);
  });

  it('is silent where all are given', () => {
    const own = [...englishWords].reduce<Readonly<Record<string, unknown>>>(
      (given, [path, text]) => withOwnWord(given, path, text),
      {},
    );
    expect(checkWords({ language: 'eu', words: { eu: own } })).toEqual([]);
  });
});
