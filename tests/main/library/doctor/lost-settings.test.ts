import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '#main/library/create-library.ts';
import { checkFiles, repairFiles } from '#main/library/doctor/doctor.ts';
import { settingsFrom } from '#main/library/doctor/settings-anew.ts';
import { systemClock } from '#main/platform/clock.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { isWell } from '#shared/doctor/doctor-report.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { sampleArticle } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const check = (libraryPath: string) => checkFiles({ libraryPath, clock: systemClock });
const repair = (libraryPath: string) => repairFiles({ libraryPath, clock: systemClock, program: 'test' });

/** A closed newsroom with two articles, whose galley.json lies beside its folder. */
async function withoutSettings(): Promise<{ readonly path: string; readonly lost: string }> {
  const newsroom = await tempNewsroom();
  const { path } = newsroom.folder;
  await newsroom.articles.create({ headline: 'Rain', section: 'sea' as never });
  await newsroom.articles.create({ headline: 'Sun', section: 'deep-sea' as never });
  await newsroom.close();
  const lost = `${path}-galley.json`;
  await rename(join(path, 'galley.json'), lost);
  return { path, lost };
}

describe('a library whose galley.json is lost', () => {
  it('is told from a folder that is none, by whoever is asked for it', async () => {
    const { path } = await withoutSettings();
    const words = /galley\.json.*gone.*articles are there.*galley doctor --repair/;
    await expect(reopened(path)).rejects.toMatchObject({
      code: 'settings-lost',
      message: expect.stringMatching(words),
    });
    const wanted = { folder: path, title: 'T', language: 'en', timeZone: 'UTC', sections: [] };
    await expect(createLibrary(wanted)).rejects.toMatchObject({ message: expect.stringMatching(words) });
    await expect(check(await tempFolder())).rejects.toMatchObject({ code: 'not-a-library' });
  });

  it('gets settings anew with what its articles prove, and is told what they can’t', async () => {
    const { path } = await withoutSettings();
    const [finding] = (await check(path)).findings;
    expect(finding).toMatchObject({
      ...{ code: 'missing-file', file: 'galley.json', level: 'damaged', isRepaired: false },
      repair: expect.stringMatching(/sections deep-sea, sea.*title.*web address/),
    });
    const repaired = await repair(path);
    expect(isWell(repaired)).toBe(true);
    expect(repaired.kept).toBeNull();
    const { folder, articles } = await reopened(path);
    expect(folder.config.sections.map(({ slug, name }) => [slug, name])).toEqual([
      ['deep-sea', 'Deep sea'],
      ['sea', 'Sea'],
    ]);
    expect(articles.allSummaries()).toHaveLength(2);
    expect((await check(path)).findings).toEqual([]);
  });

  it.each([
    ['a second version beside it', 'galley (1).json'],
    ['what an earlier repair set aside', 'set-aside/20261101T101500000Z/galley.json'],
  ])('gets them back whole from %s', async (_what, copy) => {
    const { path, lost } = await withoutSettings();
    await mkdir(join(path, copy, '..'), { recursive: true });
    await cp(lost, join(path, copy));
    expect((await check(path)).findings[0]?.repair).toContain(copy);
    await repair(path);
    expect(await readFile(join(path, 'galley.json'), 'utf8')).toBe(await readFile(lost, 'utf8'));
    expect(await readFile(join(path, copy), 'utf8')).toBe(await readFile(lost, 'utf8'));
  });

  it('takes no copy that can’t be used', async () => {
    const { path } = await withoutSettings();
    await writeFile(join(path, 'galley (1).json'), '{"cut');
    await repair(path);
    expect((await reopened(path)).folder.config.sections).toHaveLength(2);
    await rm(path, { recursive: true });
  });
});

describe('a galley.json that is damaged', () => {
  const whole = {
    schemaVersion: 1,
    title: 'The Harbour',
    tagline: 'Since 1901',
    sections: [{ slug: 'sea', name: 'The sea' }],
    rights: '© The Harbour',
  };
  const text = JSON.stringify(whole, null, 2);

  it.each<[string, string, object]>([
    ['a comma too little', text.replace('1901",', '1901"'), whole],
    ['a comma too many, and a comment', text.replace('{', '{ // ours').replace(/"\n}$/, '",\n}'), whole],
    [
      'cut off within words',
      text.slice(0, -8),
      {
        ...{ title: 'The Harbour', tagline: 'Since 1901', rights: '' },
        // What only the articles know comes beside what there was.
        sections: [{ slug: 'sea', name: 'The sea' }, { slug: 'deep-sea' }],
      },
    ],
    ['a value that can’t be', text.replace('"Since 1901"', '7'), { title: 'The Harbour', tagline: '' }],
    ['zeros behind it', `${text}\0\0\0`, whole],
  ])('is mended: %s', async (_what, damaged, expected) => {
    const { path } = await withoutSettings();
    const file = join(path, 'galley.json');
    await writeFile(file, damaged);
    await expect(reopened(path)).rejects.toMatchObject({
      code: 'library-damaged',
      message: expect.stringContaining('galley doctor --repair'),
    });
    const report = await check(path);
    expect(report.findings).toMatchObject([{ file: 'galley.json', level: 'damaged', isRepaired: false }]);
    expect(report.findings[0]?.repair).not.toBeNull();
    const repaired = await repair(path);
    expect(isWell(repaired)).toBe(true);
    expect(await readFile(join(path, repaired.kept ?? '', 'galley.json'), 'utf8')).toBe(damaged);
    const { config } = (await reopened(path)).folder;
    expect(config).toMatchObject(expected);
  });

  it('gets what it lacks from a copy that lies in the library', async () => {
    const { path } = await withoutSettings();
    await writeFile(join(path, 'galley.json'), text.slice(0, 60));
    await writeFile(
      join(path, 'galley (1).json'),
      JSON.stringify({ ...whole, title: 'Old', tagline: 'Old' }),
    );
    await repair(path);
    expect(JSON.parse(await readFile(join(path, 'galley.json'), 'utf8'))).toMatchObject({
      title: 'The Harbour',
      tagline: 'Old',
      sections: whole.sections,
    });
  });

  it.each([['nothing'], ['\0\0\0\0'], ['[1, 2']])(
    'of which nothing can be read (%j) is made anew',
    async (damaged) => {
      const { path } = await withoutSettings();
      await writeFile(join(path, 'galley.json'), damaged);
      expect((await check(path)).findings[0]?.repair).toMatch(/sections deep-sea, sea/);
      await repair(path);
      expect((await reopened(path)).folder.config.sections).toHaveLength(2);
    },
  );

  it('of a newer Galley is left alone', async () => {
    const { path } = await withoutSettings();
    await writeFile(join(path, 'galley.json'), JSON.stringify({ ...whole, schemaVersion: 99, title: 7 }));
    expect((await check(path)).findings).toMatchObject([{ code: 'newer-file', repair: null }]);
  });
});

describe('what articles prove', () => {
  const said = (words: string) => ({ body: bodyOf([paragraph(words)]) });
  it.each<[string, readonly object[], object]>([
    ['nothing', [], { title: 'harbour', language: 'en', timeZone: 'UTC', sections: [] }],
    [
      'a zone',
      [{ publication: { at: '2026-01-01T00:00:00Z', timeZone: 'Asia/Tokyo' } }],
      { timeZone: 'Asia/Tokyo' },
    ],
    ['a script of one language', [said('גשם ירד בנמל כל הלילה'), said('Rain')], { language: 'he' }],
    ['another', [said('港に雨がふりました')], { language: 'ja' }],
    ['a script of many', [said('Дождь')], { language: 'en' }],
    ['what all say', [{ language: 'pt' }, { language: 'pt' }, { language: 'en' }], { language: 'pt' }],
    ['what only some say', [{ language: 'pt' }, {}], { language: 'en' }],
    [
      'sections, most used first',
      [{ section: 'a' }, { section: 'b' }, { section: 'b' }],
      { sections: [{ slug: 'b' }, { slug: 'a' }] },
    ],
    [
      'a stage that not every newsroom has',
      [{ status: 'fact-check' }],
      {
        workflow: {
          stages: expect.arrayContaining([expect.objectContaining({ id: 'fact-check', name: 'Fact check' })]),
        },
      },
    ],
  ])('%s', (_what, articles, expected) => {
    const made = articles.map((one, at) =>
      sampleArticle(at + 1, { section: null, publication: null, headline: '', ...one }),
    );
    expect(settingsFrom('harbour', made)).toMatchObject(expected);
  });
});
