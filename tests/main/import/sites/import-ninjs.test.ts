import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { systemClock } from '#main/platform/clock.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { newsroomWithArticle } from '../../../helpers/full-article.ts';
import { picture } from '../../../helpers/pictures.ts';
import { setSubject } from '../../../helpers/set-subject.ts';
import { named, takeSiteFiles } from '../../../helpers/take-site-files.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';

describe('a ninjs item', { timeout: 60_000 }, () => {
  const older = {
    uri: 'https://n.example/items/7',
    type: 'text',
    pubstatus: 'usable',
    versioncreated: '2019-06-22T10:15:00Z',
    headline: 'The quay',
    byline: 'By Ines Prado and Bo Chen',
    located: 'LISBON',
    description_text: 'In short.',
    body_xhtml: '<div><p>First <b>words</b>.</p></div>',
    subject: [{ name: 'Ports', rel: 'about' }],
    associations: {
      main: {
        type: 'picture',
        byline: 'Cy Roe',
        description_text: 'The harbour.',
        renditions: { big: { href: 'big.jpg', width: 900 }, small: { href: 'small.jpg', width: 90 } },
      },
    },
  };

  it.each([
    ['1', older],
    [
      '2',
      {
        ...older,
        headline: undefined,
        headlines: [{ role: 'main', value: 'The quay' }],
        body_xhtml: undefined,
        bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>First <b>words</b>.</p>' }],
      },
    ],
    [
      '3',
      {
        uri: older.uri,
        type: 'text',
        pubStatus: 'usable',
        firstCreated: older.versioncreated,
        headlines: [{ role: 'main', value: 'The quay' }],
        by: older.byline,
        located: 'LISBON',
        descriptions: [{ value: 'In short.' }],
        bodies: [{ contentType: 'text/plain', value: 'First words.' }],
        subjects: [{ name: 'Ports' }],
        associations: [
          {
            type: 'picture',
            by: 'Cy Roe',
            descriptions: [{ role: 'caption', value: 'The harbour.' }],
            renditions: [{ name: 'original', title: 'big.jpg' }],
          },
        ],
      },
    ],
  ])('of version %s', async (_version, item) => {
    const taken = await takeSiteFiles(
      { 'item.json': JSON.stringify(item), 'big.jpg': await picture('jpeg') },
      'item.json',
    );
    expect(taken.reports).toMatchObject([{ problems: [] }]);
    const article = named(taken, 'The quay');
    expect(article).toMatchObject({
      standfirst: 'In short.',
      dateline: 'LISBON',
      tags: ['Ports'],
      hero: { caption: 'The harbour.', credit: 'Cy Roe' },
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(plainText(article.body)).toBe('First words.');
    expect(article.byline).toHaveLength(2);
  });

  it.each(['ninjs', 'ninjs2'] as const)('that Galley wrote as %s comes back', async (format) => {
    const { newsroom, article } = await newsroomWithArticle();
    await setSubject(newsroom, article.section, 'medtop:06000000');
    const report = await exportArticles(
      newsroom,
      [article.id],
      format,
      folderDestination(await tempFolder()),
      {
        clock: systemClock,
      },
    );
    const taken = await takeSiteFiles({ 'item.json': await readFile(report.path ?? '') }, 'item.json');
    const { headline, standfirst, section, tags, dateline } = article;
    expect(taken.articles).toMatchObject([{ headline, standfirst, section, tags, dateline }]);

    const elsewhere = await tempNewsroom();
    const { config } = elsewhere.folder;
    await elsewhere.folder.updateConfig({ ...config, sections: config.sections.slice(0, 1) });
    const item = { 'item.json': await readFile(report.path ?? '') };
    const again = await takeSiteFiles(item, 'item.json', elsewhere);
    expect(again.articles).toMatchObject([{ section, tags }]);
    expect(elsewhere.folder.config.sections.slice(1)).toEqual([
      { slug: section, name: 'Sea', subject: 'medtop:06000000', description: '' },
    ]);
  });

  const past = '2024-05-06T07:08:09Z';
  it.each([
    ['ninjs', past],
    ['ninjs2', past],
    ['ninjs', '2099-05-06T07:08:09Z'],
    ['ninjs2', '2099-05-06T07:08:09Z'],
  ] as const)(
    'that Galley wrote as %s keeps its words, its date of %s and who made it',
    async (format, at) => {
      const { newsroom, article: first } = await newsroomWithArticle();
      const byline = [...first.byline];
      for (const role of ['photos', 'edited', 'translated', 'reporting'] as const)
        byline.push({ author: (await newsroom.authors.create({ name: `Bo ${role}` })).slug, role });
      const publication = { at, timeZone: 'Europe/Lisbon' };
      const { id: _, ...fields } = first;
      const article = await newsroom.articles.create({ ...fields, slug: 'again', byline, publication });
      const out = folderDestination(await tempFolder());
      const { path } = await exportArticles(newsroom, [article.id], format, out, { clock: systemClock });
      const { articles } = await takeSiteFiles({ 'item.json': await readFile(path ?? '') }, 'item.json');
      expect(articles).toMatchObject([{ dateline: 'LISBON', byline, publication: { at } }]);
      const [opening] = plainText(articles[0]?.body ?? emptyBody()).split('\n');
      expect(opening).toBe(plainText(article.body).split('\n')[0]);
    },
  );

  it.each([
    ['contentcreated', '2010-01-02T03:04:05Z'],
    ['embargoed', '2030-01-02T03:04:05Z'],
    ['embargoeduntil', '2030-01-02T03:04:05Z'],
  ])('dated by %s rather than by when the item was made', async (field, at) => {
    const item = { ...older, associations: undefined, firstcreated: '2020-01-01T00:00:00Z', [field]: at };
    const taken = await takeSiteFiles({ 'i.json': JSON.stringify(item) }, 'i.json');
    expect(taken.articles).toMatchObject([{ publication: { at } }]);
  });

  it.each([
    ['photographer', 'photos'],
    ['Translator', 'translated'],
    ['editor', 'edited'],
    ['reporting', 'reporting'],
  ])('takes who is its %s', async (rel, role) => {
    const people = [
      { name: 'Cy Roe', rel },
      { name: 'The Mayor', rel: 'about' },
    ];
    const item = { ...older, associations: undefined, people };
    const taken = await takeSiteFiles({ 'i.json': JSON.stringify(item) }, 'i.json');
    expect(taken.articles.map(({ byline }) => byline)).toEqual([
      [
        { author: 'ines-prado', role: 'by' },
        { author: 'bo-chen', role: 'by' },
        { author: 'cy-roe', role },
      ],
    ]);
  });

  const uri = 'http://cv.iptc.org/newscodes/mediatopic/15000000';
  const own = { name: 'Deportes', rel: 'section' };
  const about = { name: 'sport', rel: 'about', uri };
  it.each([
    ['no section but a subject', [about], 'sea', ['sport'], []],
    ['a section that isn’t here', [own, about], 'sea', ['sport'], [/“Deportes”.*“Sea”, by its subject/]],
    ['a section that is here', [{ name: 'City', rel: 'section' }, about], 'city', ['sport'], []],
    ['only the address of a subject', [{ uri }], 'sea', [], []],
    ['the subject as its section', [{ name: 'Sport', rel: 'category', uri }], 'sea', [], [/“Sport”.*“Sea”/]],
    ['a subject by code', [{ name: 'sport', code: 'medtop:15000000' }], 'sea', ['sport'], []],
    [
      'a subject by scheme and code',
      [{ name: 'sport', scheme: uri.slice(0, -8), code: '15000000' }],
      'sea',
      ['sport'],
      [],
    ],
    ['a subject that no section has', [{ ...about, uri: uri.replace('15', '12') }], null, ['sport'], []],
    ['a new section', [own, { ...about, uri: uri.replace('15', '12') }], 'deportes', ['sport'], []],
  ])('that names %s', async (_of, subjects, section, tags, notes) => {
    const newsroom = await tempNewsroom();
    const [, sea] = newsroom.folder.config.sections;
    await setSubject(newsroom, sea?.slug ?? null, 'medtop:15000000');
    const item = { ...older, associations: undefined, subject: undefined, subjects };
    const taken = await takeSiteFiles({ 'i.json': JSON.stringify(item) }, 'i.json', newsroom);
    expect(taken.articles).toMatchObject([{ section, tags }]);
    expect(taken.reports[0]?.problems).toEqual(notes.map((note) => expect.stringMatching(note)));
    // What a single article is about says nothing of a section.
    expect(newsroom.folder.config.sections[2]?.subject ?? null).toBeNull();
  });

  it('that is withheld is a draft', async () => {
    const taken = await takeSiteFiles(
      { 'i.json': JSON.stringify({ ...older, pubstatus: 'withheld' }) },
      'i.json',
    );
    expect(taken.articles).toMatchObject([{ status: 'draft' }]);
  });
});
