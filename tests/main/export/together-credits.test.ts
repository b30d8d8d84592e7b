import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { Slug } from '#shared/library/ids.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { exported, lines } from './two-articles.ts';

describe('several articles in one file', { timeout: 60_000 }, () => {
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
});
