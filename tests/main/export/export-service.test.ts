import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { createExportService } from '#main/export/export-service.ts';
import { saveExport } from '#main/export/save-export.ts';
import { createImportService } from '#main/import/import-service.ts';
import { readArticleMarkdown } from '#main/import/read-article-markdown.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { SingleFormat } from '#shared/export/export-format.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { setSubject } from '../../helpers/set-subject.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

async function exported(newsroom: Newsroom, article: Article, format: SingleFormat): Promise<string> {
  const { content } = await createExportService(newsroom).exportArticle(article.id, format);
  if (typeof content !== 'string') throw new Error(`${format} is no text`);
  return content;
}

const lines = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^figure \w+/, 'figure'));

describe('an exported article', { timeout: 60_000 }, () => {
  it.each(['html', 'page', 'markdown'] as const)(
    'as %s comes back with every field and word',
    async (format) => {
      const { newsroom, article } = await newsroomWithArticle();
      const out = await tempFolder();
      const path = await saveExport(
        folderDestination(out),
        await createExportService(newsroom).exportArticle(article.id, format),
      );
      expect(await readdir(out)).toHaveLength(format === 'page' ? 1 : 2);

      const other = await tempNewsroom();
      const service = createImportService({ ...other, clock: systemClock });
      const imported = await service.importFile(path, { status: 'ready' });
      expect(imported.problems).toEqual([]);
      const [after] = await other.articles.all();
      if (after === undefined) throw new Error('nothing came back');
      const { headline, standfirst, section, tags, byline, dateline } = article;
      expect(after).toMatchObject({ headline, standfirst, section, tags, byline, dateline });
      expect({ ...after.hero, media: null }).toEqual({ ...article.hero, media: null });
      expect(Date.parse(after.publication?.at ?? '')).toBe(Date.parse('2024-05-06T07:08:09Z'));
      expect(lines(after)).toEqual(lines(article));
      expect(other.authors.list()[0]?.bio.replace(/\s+/g, ' ')).toBe(
        'Ana writes about boats. She has a boat.',
      );
    },
  );

  it.each([
    ['ninjs', '3.1', 'pubStatus'],
    ['ninjs2', '2.2', 'pubstatus'],
  ] as const)('as %s is valid ninjs %s', async (format, version, status) => {
    const { newsroom, article } = await newsroomWithArticle();
    await setSubject(newsroom, article.section, 'medtop:06000000');
    const text = await exported(newsroom, article, format);
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    // Of places, which no export has.
    ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json');
    const schema = await readFile(`tests/fixtures/ninjs/ninjs-schema_${version}.json`, 'utf8');
    const validate = ajv.compile(JSON.parse(schema) as object);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(text)).toMatchObject({
      type: 'text',
      by: 'Ana Lima',
      [status]: 'usable',
      subjects: [
        { name: 'Sea', rel: 'section' },
        { name: 'environment', rel: 'section', uri: 'http://cv.iptc.org/newscodes/mediatopic/06000000' },
        ...article.tags.map((name) => ({ name, rel: 'tag' })),
      ],
    });
  });

  it.each([
    // A narrower one, whose name only IPTC has.
    [
      'https://cv.iptc.org/newscodes/mediatopic/20000430',
      [{ rel: 'section', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000430' }],
    ],
    ['subj:06000000', []],
    ['medtop:6', []],
    [null, []],
  ])('as ninjs has of the subject %j only what IPTC knows', async (subject, expected) => {
    const { newsroom, article } = await newsroomWithArticle();
    await setSubject(newsroom, article.section, subject);
    const { subjects } = JSON.parse(await exported(newsroom, article, 'ninjs'));
    expect(subjects.slice(1, -article.tags.length)).toEqual(expected);
  });

  it('as Markdown escapes what would be a highlight or a definition', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const html =
      '<p>if ==a==, 1 = 2</p><p>A quay<br>: a wall</p><p>: one</p><p>12:30 <mark>is</mark> === late</p>';
    await newsroom.articles.record(article.id, { ...article, body: bodyFromHtml(html) });
    const back = readArticleMarkdown(await exported(newsroom, article, 'markdown'), 'a.md').convert(
      {},
    ).blocks;
    expect(outline(back)).toEqual([
      'p: if ==a==, 1 = 2',
      'p: A quay / : a wall',
      'p: : one',
      'p: 12:30 <m:is> === late',
    ]);
  });

  it('as text is the words in order', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const text = await exported(newsroom, article, 'text');
    expect(text.split('\n\n').slice(0, 6)).toEqual([
      'Sea',
      'Ferries & “fast” boats: return',
      'After a year ashore, the fleet is back.',
      'By Ana Lima, 2024-05-06',
      'The harbour. (Photo: Cy Roe)',
      'LISBON — The first ferry left at six, * not _ later & slowly.',
    ]);
  });

  it('as text has the signs of lists and quotes', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const html =
      '<p>First</p><ul><li>One<br>more<ol start="9"><li>Inner</li><li>Last</li></ul></li><li>Two</li></ul>' +
      '<blockquote>We were<br>ready</blockquote><details><summary>Why</summary><ol><li>So</li></ol></details>';
    await newsroom.articles.record(article.id, { ...article, body: bodyFromHtml(html) });
    const marked =
      'First\n\n- One\n  more\n  9. Inner\n  10. Last\n- Two\n\n> We were\n> ready\n\nWhy\n1. So';
    expect(await exported(newsroom, article, 'text')).toContain(`LISBON — ${marked}\n`);
    const { bodies } = JSON.parse(await exported(newsroom, article, 'ninjs'));
    expect(bodies).toContainEqual({ role: 'plain', contentType: 'text/plain', value: marked });
  });

  it.each([
    ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09Z', '2024-05-06T08:08:09+01:00'],
    // Before and after, whatever the zone that it is written in.
    ['2026-01-01T00:30:00+01:00', '2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00+00:00'],
    ['2099-01-01T00:00:00Z', null, undefined],
  ])('as ninjs, published at %s, was there by then', async (at, firstCreated, contentCreated) => {
    const { newsroom, article } = await newsroomWithArticle();
    const publication = { at, timeZone: 'Europe/Lisbon' };
    await newsroom.articles.record(article.id, { ...article, publication });
    const item = JSON.parse(await exported(newsroom, article, 'ninjs'));
    expect(item.firstCreated).toBe(firstCreated ?? article.createdAt);
    expect(item.contentCreated).toBe(contentCreated);
  });

  it('as text has the words below each picture', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    expect(await exported(newsroom, article, 'text')).toContain('\n\nOn deck. (Photo: Bea Sol)\n\n');
  });

  it('as WordPress blocks has each block between its comments', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const text = await exported(newsroom, article, 'wordpress');
    const opened = [...text.matchAll(/<!-- wp:(\w+)/g)].map(([, name]) => name);
    expect(opened).toEqual(
      (
        'paragraph heading quote paragraph pullquote list list image table table code details paragraph list ' +
        'group paragraph paragraph paragraph group paragraph paragraph paragraph list list list ' +
        'embed separator heading paragraph'
      ).split(' '),
    );
    const closed = [...text.matchAll(/<!-- \/wp:(\w+)/g)].map(([, name]) => name);
    expect(closed.toSorted()).toEqual(opened.toSorted());
    expect(text).toContain('<!-- wp:group {"className":"clarification"} -->');
    expect(text).toContain('<details class="wp-block-details"><summary>How we <em>counted</em></summary>');
    expect(text).toContain('<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">And then?</h3>');
    expect(text).toContain('<blockquote><p>We were ready</p><cite>Rui Dias, mate</cite></blockquote>');
    expect(text).toContain('<!-- wp:list {"ordered":true,"start":3} -->');
  });

  it.each([
    'html',
    'page',
    'fragment',
    'markdown',
    'text',
    'ninjs',
    'ninjs2',
    'wordpress',
  ] satisfies SingleFormat[])('as %s never holds the private note', async (format) => {
    const { newsroom, article } = await newsroomWithArticle();
    const text = await exported(newsroom, article, format);
    expect(text).not.toContain('Never to leave');
    expect(text).toContain('The first ferry left at');
  });

  it('never writes over what is there', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const exported = await createExportService(newsroom).exportArticle(article.id, 'text');
    const out = await tempFolder();
    await saveExport(folderDestination(out), exported);
    await expect(saveExport(folderDestination(out), exported)).rejects.toMatchObject({
      code: 'export-exists',
    });
  });
});

describe('an export is checked like a site', { timeout: 60_000 }, () => {
  const by = { name: 'Ana Lima', initials: 'AL' };

  it('refuses what is ready and not right, unless it leaves as a draft', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const { exportArticle } = createExportService(newsroom);
    await newsroom.articles.record(article.id, { ...article, standfirst: 'TK', note: '' });
    await expect(exportArticle(article.id, 'text')).rejects.toMatchObject({ code: 'article-not-right' });
    expect((await exportArticle(article.id, 'text', { asDraft: true })).content).toContain('TK');
    await newsroom.articles.record(article.id, { ...article, standfirst: 'TK', status: 'editing' });
    expect((await exportArticle(article.id, 'text')).content).toContain('TK');
  });

  it('lets nothing out while a lock holds', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const { exportArticle } = createExportService(newsroom);
    await newsroom.review.change(article.id, { kind: 'hold', reason: 'Ask the lawyer' }, by);
    await expect(exportArticle(article.id, 'text', { asDraft: true })).rejects.toMatchObject({
      code: 'article-held',
      message: expect.stringContaining('Ask the lawyer'),
    });
    await newsroom.review.change(article.id, { kind: 'hold', reason: null }, { ...by, roles: ['legal'] });
    expect((await exportArticle(article.id, 'text')).content).toContain('ferry');
  });
});
