import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import type { ExportOptions } from '#main/export/export-options.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { ExportReport } from '#shared/export/export-report.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { Slug } from '#shared/library/ids.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

async function twoArticles(): Promise<{
  readonly newsroom: Newsroom;
  readonly articles: readonly Article[];
}> {
  const { newsroom, article } = await newsroomWithArticle();
  const { headline, section, hero, byline, body } = article;
  const draft = await newsroom.articles.create({ headline, section, hero, byline, body, slug: 'second' });
  return { newsroom, articles: [article, draft] };
}

function exported(
  newsroom: Newsroom,
  articles: readonly Article[],
  format: ExportFormat,
  folder: string,
  options: Partial<ExportOptions> = {},
): Promise<ExportReport> {
  const ids = articles.map(({ id }) => id);
  return exportArticles(newsroom, ids, format, folderDestination(folder), { clock: systemClock, ...options });
}

const lines = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/^figure \w+/, 'figure'));

describe('several articles in one file', { timeout: 60_000 }, () => {
  it.each(['ghost', 'wxr'] as const)('as %s come back with every field and word', async (format) => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const { path } = await exported(newsroom, articles, format, out);
    const other = await tempNewsroom();
    const service = createImportService({ ...other, clock: systemClock });
    const options = { status: 'ready', media: null } as const;
    const take = async (): Promise<readonly FileImport[]> => {
      const reports: FileImport[] = [];
      for await (const report of service.imports(path ?? '', options)) reports.push(report);
      return reports;
    };
    const reports = await take();
    expect(reports.map(({ problems }) => problems)).toEqual([[], []]);
    const back = await other.articles.all();
    const [published, draft] = ['ready', 'draft'].map((status) => back.find((one) => one.status === status));
    const [first, second] = articles;
    if (!published || !draft || !first || !second) throw new Error('not both came back');
    const { headline, standfirst, section, tags, byline, dateline, publication } = first;
    const fields = { headline, standfirst, section, tags, byline, dateline, publication };
    expect(published).toMatchObject(fields);
    expect(lines(published)).toEqual(lines(first));
    expect(lines(draft)).toEqual(lines(second));
    expect(published.hero).toMatchObject({ alt: 'Boats', caption: 'The harbour.', credit: 'Cy Roe' });
    expect((await take()).map(({ isKnown }) => isKnown)).toEqual([true, true]);
  });

  it('as Ghost’s editor keeps them', async () => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const { path } = await exported(newsroom, articles.slice(0, 1), 'ghost', out);
    expect(path).toBe(join(out, 'ferries-and-fast-boats-return.ghost.json'));
    const { db } = JSON.parse(await readFile(path ?? '', 'utf8'));
    const [post] = db[0].data.posts;
    const { root } = JSON.parse(post.lexical);
    expect(root.children.map(({ type }: { type: string }) => type).join(' ')).toBe(
      'paragraph extended-heading extended-quote paragraph aside list list image html html codeblock toggle html html ' +
        'embed horizontalrule extended-heading paragraph',
    );
    expect(root.children[0].children.slice(0, 3)).toMatchObject([
      { type: 'extended-text', text: 'LISBON — ', style: '--galley: dateline' },
      { type: 'extended-text', style: '' },
      { type: 'extended-text', text: 'six', format: 1 },
    ]);
    expect(root.children[7]).toMatchObject({
      alt: 'The deck',
      caption: 'On <em>deck</em>. (Photo: Bea Sol)',
    });
    expect(root.children[11]).toMatchObject({ heading: 'How we <em>counted</em>' });
    expect(post).toMatchObject({ status: 'published', slug: 'ferries-and-fast-boats-return' });
    const [hero] = await readdir(join(out, 'content/images/pictures'));
    expect(hero).toMatch(/^[0-9a-f]{16}\.webp$/);
  });

  it.each([
    ['before words with a look', '<p><b>Rain</b> fell.</p>', 'Hafen & <Kai>'],
    ['before a text without a paragraph', '<h2>Rain</h2>', 'LISBON'],
    ['that looks like the text', '<p>LISBON — LISBON — rain.</p>', 'LISBON'],
  ])('as both, a dateline %s comes back', async (_what, html, dateline) => {
    const newsroom = await tempNewsroom();
    const article = await newsroom.articles.create({
      headline: 'The tide',
      dateline,
      body: bodyFromHtml(html),
    });
    for (const format of ['ghost', 'wxr'] as const) {
      const { path } = await exported(newsroom, [article], format, await tempFolder());
      const other = await tempNewsroom();
      const service = createImportService({ ...other, clock: systemClock });
      for await (const { problems } of service.imports(path ?? '', { status: 'draft', media: null }))
        expect(problems).toEqual([]);
      const [back] = await other.articles.all();
      expect(back, format).toMatchObject({ dateline });
      expect(back && lines(back), format).toEqual(lines(article));
    }
  });

  const credited = async (entries: Article['byline']) => {
    const newsroom = await tempNewsroom();
    for (const name of ['Hester Vane', 'Ilse Farrow', 'Graça <Monteval>', 'Cy Roe'])
      await newsroom.authors.create({ name });
    const article = await newsroom.articles.create({
      headline: 'The tide',
      byline: entries,
      language: 'pt-BR',
      body: bodyFromHtml('<p>Rain.</p>'),
    });
    return { newsroom, article };
  };
  const entry = (author: string, role: Article['byline'][number]['role']): Article['byline'][number] => ({
    author: Slug.parse(author),
    role,
  });
  const byline = [
    entry('hester-vane', 'by'),
    entry('ilse-farrow', 'by'),
    entry('graca-monteval', 'photos'),
    entry('cy-roe', 'photos'),
    entry('ilse-farrow', 'translated'),
  ];

  it.each([
    ['ghost', byline],
    ['wxr', byline],
    ['ghost', [entry('cy-roe', 'edited')]],
    ['wxr', [entry('cy-roe', 'edited')]],
  ] as const)('as %s, who did something else than write comes back as that', async (format, entries) => {
    const { newsroom, article } = await credited([...entries]);
    const { path } = await exported(newsroom, [article], format, await tempFolder());
    const other = await tempNewsroom();
    const service = createImportService({ ...other, clock: systemClock });
    for await (const { problems } of service.imports(path ?? '', { status: 'draft', media: null }))
      expect(problems).toEqual([]);
    const [back] = await other.articles.all();
    expect(back?.byline).toEqual(entries);
    expect(back && lines(back)).toEqual(['p: Rain.']);
  });

  it('readers of the other program see what each did, and only who wrote as authors', async () => {
    const { newsroom, article } = await credited(byline);
    const read = async (format: ExportFormat): Promise<string> =>
      readFile((await exported(newsroom, [article], format, await tempFolder())).path ?? '', 'utf8');
    const ghost = JSON.parse(await read('ghost')).db[0].data;
    expect(ghost.users.map(({ name }: { name: string }) => name)).toEqual(['Hester Vane', 'Ilse Farrow']);
    expect(ghost.posts_authors).toHaveLength(2);
    expect(ghost.posts[0].plaintext).toBe(
      'Rain.\n\nFotografias de Graça <Monteval> e Cy Roe\n\nTradução de Ilse Farrow',
    );
    const wxr = await read('wxr');
    expect(
      [...wxr.matchAll(/<category domain="author" nicename="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(['cap-hester-vane', 'cap-ilse-farrow']);
    expect(wxr).toContain('<dc:creator><![CDATA[hester-vane]]></dc:creator>');
    expect(wxr).toContain(
      '<p class="galley-credit">Fotografias de <span class="galley-photos">Graça &lt;Monteval&gt;</span> e <span class="galley-photos">Cy Roe</span></p>',
    );
  });

  it.each(['ghost', 'wxr'] as const)('as %s, fields with marks of markup come back', async (format) => {
    const { newsroom, article } = await newsroomWithArticle();
    const name = 'Lima <& Sons>';
    const { slug } = await newsroom.authors.create({ name });
    const { folder } = newsroom;
    const section = { slug: Slug.parse('work'), name: 'Work & <Play>', subject: null, description: '' };
    await folder.updateConfig({ ...folder.config, sections: [section] });
    const words = {
      headline: 'Use <b> & <i>, not &amp; or ]]>',
      standfirst: 'Standfirst with <tag> & “more”, it’s 2 < 3.',
      tags: ['R&D', '<br>'],
    };
    const caption = 'The <harbour> & quay.';
    const hero = article.hero && { ...article.hero, caption };
    const fields = { ...words, hero, section: section.slug, byline: [{ author: slug, role: 'by' as const }] };
    const marked = await newsroom.articles.create({ ...fields, body: article.body });
    const { path } = await exported(newsroom, [marked], format, await tempFolder());
    const other = await tempNewsroom();
    await other.folder.updateConfig({ ...other.folder.config, sections: [section] });
    const service = createImportService({ ...other, clock: systemClock });
    for await (const { problems } of service.imports(path ?? '', { status: 'draft', media: null }))
      expect(problems).toEqual([]);
    const [back] = await other.articles.all();
    expect(back).toMatchObject({ ...words, section: section.slug, hero: { caption } });
    expect(other.authors.list().map((author) => author.name)).toEqual([name]);
  });

  it('as a book with a chapter each', async () => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const { path } = await exported(newsroom, articles, 'epub', out);
    const bytes = await readFile(path ?? '');
    // The kind of file, at its fixed place.
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/article-1.xhtml',
      'EPUB/article-2.xhtml',
      expect.stringMatching(/^EPUB\/pictures\/[0-9a-f]{16}\.jpg$/),
      expect.stringMatching(/^EPUB\/pictures\/[0-9a-f]{16}\.jpg$/),
    ]);
    const chapter = strFromU8(files['EPUB/article-1.xhtml'] ?? new Uint8Array());
    expect(chapter).toContain('<h1>Ferries &amp; “fast” boats: return</h1>');
    expect(chapter).toContain('<br/>H<sub>2</sub>O');
    const again = await tempFolder();
    await exported(newsroom, articles, 'epub', again);
    expect(await readFile(join(again, 'the-harbour.epub'))).toEqual(bytes);
  });

  it('as a book is not made where a picture goes while it is written, and says which', async () => {
    const { newsroom, articles } = await twoArticles();
    const pictures = join(newsroom.folder.path, '.galley');
    const onProgress = (done: number, total: number): void => {
      if (done === total) rmSync(pictures, { recursive: true });
    };
    const out = await tempFolder();
    await expect(exported(newsroom, articles, 'epub', out, { onProgress })).rejects.toMatchObject({
      code: 'export-failed',
      message: expect.stringMatching(/the-harbour\.epub can't be written: .*\.jpe?g: it is not there\.$/),
    });
    expect(await readdir(out)).toEqual([]);
  });

  it('leave without those that may not, which are named', async () => {
    const { newsroom, articles } = await twoArticles();
    const [first, second] = articles;
    if (!first || !second) throw new Error('no articles');
    const by = { name: 'Ana Lima', initials: 'AL' };
    await newsroom.review.change(second.id, { kind: 'hold', reason: 'Ask the lawyer' }, by);
    const out = await tempFolder();
    const report = await exported(newsroom, articles, 'wxr', out);
    expect(report.articles).toMatchObject([
      { article: first.id, problem: null },
      { article: second.id, file: null, problem: expect.stringContaining('Ask the lawyer') },
    ]);
    expect((await readFile(report.path ?? '', 'utf8')).match(/<wp:post_type><!\[CDATA\[post/g)).toHaveLength(
      1,
    );
    const alone = exported(newsroom, [second], 'wxr', await tempFolder());
    await expect(alone).rejects.toMatchObject({ code: 'article-held' });
  });

  it.each(['ghost', 'markdown'] as const)('as %s write over nothing', async (format) => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const { path, articles: all } = await exported(newsroom, articles, format, out);
    const file = format === 'ghost' ? path : all[0]?.file;
    await writeFile(file ?? '', 'mine');
    const before = await readdir(out);
    const again = exported(newsroom, articles.slice(0, format === 'ghost' ? 2 : 1), format, out);
    await expect(again).rejects.toMatchObject({ code: 'export-exists' });
    expect(await readFile(file ?? '', 'utf8')).toBe('mine');
    expect(await readdir(out)).toEqual(before);
  });

  it('leave nothing behind when stopped', async () => {
    const { newsroom, articles } = await twoArticles();
    const out = await tempFolder();
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 1) stop.abort();
    };
    const report = await exported(newsroom, articles, 'ghost', out, { signal: stop.signal, onProgress });
    expect(report).toMatchObject({ path: null, isCancelled: true });
    expect(await readdir(out)).toEqual([]);
  });
});

describe('several articles in a file each', { timeout: 60_000 }, () => {
  it('of one name go side by side', async () => {
    const { newsroom, article } = await newsroomWithArticle();
    const { headline } = article;
    const other = await newsroom.articles.create({
      headline,
      section: newsroom.folder.config.sections[0]?.slug ?? null,
    });
    const out = await tempFolder();
    const report = await exported(newsroom, [article, other], 'text', out);
    expect(report.path).toBe(out);
    expect(await readdir(out)).toEqual([
      'ferries-and-fast-boats-return-2.txt',
      'ferries-and-fast-boats-return.txt',
    ]);
  });
});
