import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksHandlers } from '#main/articles/links-handlers.ts';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createExportService } from '#main/export/export-service.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
import { articleLink } from '#shared/body/nodes/link/article-link.ts';
import type { SingleFormat } from '#shared/export/export-format.ts';
import type { Reviewer } from '#shared/review/person.schema.ts';
import { link, paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const publication = { at: '2024-05-06T07:08:09Z', timeZone: 'UTC' };
const lawyer: Reviewer = { name: 'Eva', initials: 'E', roles: ['legal'] };

interface Linked {
  readonly newsroom: Newsroom;
  readonly live: Article;
  readonly soon: Article;
  /** Leads to both, by links and by cards. */
  readonly page: Article;
}

async function linkedNewsroom(): Promise<Linked> {
  const newsroom = await tempNewsroom();
  await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl: 'https://ledger.example/a' });
  const { articles } = newsroom;
  const live = await articles.create({
    headline: 'Boats are back',
    standfirst: 'All of them.',
    status: 'ready',
    publication,
  });
  const soon = await articles.create({ headline: 'Boats to come', standfirst: 'Secret for now.' });
  const linking = (article: Article, words: string): object =>
    paragraph('See ', link(articleLink(article.id), words), '.');
  const page = await articles.create({
    headline: 'The page',
    status: 'ready',
    publication,
    body: bodyOf([
      linking(live, 'what we said'),
      linking(soon, 'what we will say'),
      articleCardNode(live.id),
      articleCardNode(soon.id),
    ]),
  });
  return { newsroom, live, soon, page };
}

async function codes({ newsroom, page }: Linked): Promise<readonly string[]> {
  return (await newsroom.check(page.id)).map(({ code }) => code).filter((code) => code.startsWith('link-'));
}

describe('an article that others lead to', () => {
  const readers = [
    ['html', '<a href="https://ledger.example/a/articles/boats-are-back/">what we said</a>'],
    [
      'fragment',
      '<a href="https://ledger.example/a/articles/boats-are-back/"><strong>Boats are back</strong></a>',
    ],
    ['markdown', '[what we said](https://ledger.example/a/articles/boats-are-back/)'],
    ['markdown', '[**Boats are back**](https://ledger.example/a/articles/boats-are-back/)'],
    ['ninjs', 'https://ledger.example/a/articles/boats-are-back/'],
    ['wordpress', '<a href="https://ledger.example/a/articles/boats-are-back/">what we said</a>'],
    ['text', 'what we will say'],
  ] as const satisfies readonly (readonly [SingleFormat, string])[];
  it('leaves with its address on the live site, and without a word of what readers don’t have', async () => {
    const { newsroom, page } = await linkedNewsroom();
    for (const [format, holds] of readers) {
      const { content } = await createExportService(newsroom).exportArticle(page.id, format);
      expect(content).toContain(holds);
      expect(content).toContain('what we will say');
      expect(content).not.toMatch(/galley:|boats-to-come|Secret/);
    }
  });

  it('comes back as a link to the article, where it is known', async () => {
    const { newsroom, live, page } = await linkedNewsroom();
    const { exportArticle } = createExportService(newsroom);
    const folder = await tempFolder();
    const { content } = await exportArticle(page.id, 'markdown');
    const path = join(folder, 'page.md');
    await writeFile(path, content);
    const service = createImportService({ ...newsroom, clock: systemClock });
    const { article } = await service.importFile(path, { status: 'draft' });
    const file = join(newsroom.folder.path, 'articles', article ?? '', 'article.json');
    expect(await readFile(file, 'utf8')).toContain(`"url": "${articleLink(live.id)}"`);
  });

  it('is on the page of the site, and its lack is a warning that names it', async () => {
    const linked = await linkedNewsroom();
    const { newsroom } = linked;
    expect(await codes(linked)).toEqual(['link-unpublished', 'link-unpublished']);
    const out = await tempFolder();
    const report = await newsroom.site.build({ out });
    expect(report.problems).toEqual([]);
    const html = await readFile(join(out, 'articles/the-page/index.html'), 'utf8');
    expect(html).toContain('See <a href="../../articles/boats-are-back/">what we said</a>.');
    expect(html).toContain(
      '<p class="article-card-title"><a href="../../articles/boats-are-back/">Boats are back</a></p>',
    );
    expect(html).toContain('See what we will say.');
    expect(html).not.toContain('Secret');
    const feed = await readFile(join(out, 'feed.json'), 'utf8');
    expect(feed).toContain('https://ledger.example/a/articles/boats-are-back/\\">what we said');
  });

  it('is found by its headline, by id and by address', async () => {
    const { newsroom, live, soon, page } = await linkedNewsroom();
    const handlers = linksHandlers({ newsroom: () => newsroom });
    const found = await handlers['links.find']({ text: 'boats', except: page.id });
    expect(found.map(({ headline }) => headline).toSorted()).toEqual(['Boats are back', 'Boats to come']);
    const known = await handlers['links.get']({ ids: [soon.id] });
    expect(known).toMatchObject([{ leftOut: 'its status is "draft", not "ready"', picture: null }]);
    const addresses = ['https://ledger.example/a/articles/boats-are-back', 'https://elsewhere.example/'];
    const at = await handlers['links.at']({ addresses });
    expect(at).toMatchObject([{ address: addresses[0], article: { id: live.id, leftOut: null } }]);
  });

  it('is a broken link once it is held back, in the trash or gone', async () => {
    const linked = await linkedNewsroom();
    const { newsroom, live, soon, page } = linked;
    await newsroom.review.change(live.id, { kind: 'hold', reason: 'court' }, lawyer);
    expect(await codes(linked)).toEqual(Array(4).fill('link-unpublished'));
    const { content } = await createExportService(newsroom).exportArticle(page.id, 'html');
    expect(content).not.toContain('boats-are-back');
    await newsroom.articles.trash(soon.id);
    expect(await codes(linked)).toEqual(Array(4).fill('link-unpublished'));
  });
});
