import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { Slug } from '#shared/library/ids.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { exported, lines, twoArticles } from './two-articles.ts';

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
