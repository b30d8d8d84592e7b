import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { planExport } from '#main/export/plan-export.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
import { type ExportFormat, exportFormats } from '#shared/export/export-format.ts';
import { type CarriedField, carriedFields } from '#shared/export/export-loss.ts';
import type { ExportPlan } from '#shared/export/export-plan.ts';
import { linesOfLosses } from '#shared/export/loss-words.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { link, paragraph } from '../../helpers/body-nodes.ts';
import { newsroomWithArticle } from '../../helpers/full-article.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { writtenIn } from './written-in.ts';

const clock = systemClock;
const by = { name: 'Ana Lima', initials: 'AL' };
type Lines = readonly string[];

async function fullArticle(): Promise<{ readonly newsroom: Newsroom; readonly article: Article }> {
  const { newsroom, article } = await newsroomWithArticle();
  const other = await newsroom.articles.create({ headline: 'Another' });
  const filled = {
    ...article,
    seoTitle: 'Qseotitle',
    seoDescription: 'Qseodescription',
    socialHeadline: 'Qsocial',
    pushHeadline: 'Qpush',
    related: [other.id],
    hero: article.hero && { ...article.hero, alt: 'Qalt' },
  };
  await newsroom.articles.record(article.id, filled);
  return { newsroom, article: filled };
}

const plan = (newsroom: Newsroom, { id }: Article, format: ExportFormat): Promise<ExportPlan> =>
  planExport(newsroom, [id], format, { clock, asDraft: true });
const lines = ({ articles: [one] }: ExportPlan): Lines => linesOfLosses(one?.losses ?? []);

/** A word of each field that is nowhere else in the article. */
const traces: Readonly<Record<CarriedField, (article: Article) => string>> = {
  headline: ({ headline }) => headline.slice(0, 7),
  standfirst: () => 'the fleet is back',
  section: () => 'Sea',
  tags: () => 'Public transport',
  byline: () => 'Ana Lima',
  dateline: () => 'LISBON',
  publication: () => '2024-05-06',
  hero: () => 'Qalt',
  seoTitle: () => 'Qseotitle',
  seoDescription: () => 'Qseodescription',
  socialHeadline: () => 'Qsocial',
  pushHeadline: () => 'Qpush',
  related: ({ related: [first] }) => String(first),
};

describe('what an export would do', { timeout: 60_000 }, () => {
  it.each(exportFormats)('as %s names the fields that are not in it, and no others', async (format) => {
    const { newsroom, article } = await fullArticle();
    const { articles } = await plan(newsroom, article, format);
    const lost = articles.flatMap(({ losses }) =>
      losses.flatMap((loss) => (loss.of === 'field' ? loss.field : [])),
    );
    const out = await tempFolder();
    await exportArticles(newsroom, [article.id], format, folderDestination(out), { clock });
    const written = (await writtenIn(out)).replaceAll('\\"', '"');
    const missing = carriedFields.filter((name) => !written.includes(traces[name](article)));
    expect(lost).toEqual(missing);
  });

  it.each(exportFormats)('as %s has the files and sizes that come of it', async (format) => {
    const { newsroom, article } = await fullArticle();
    const { files, pictures } = await plan(newsroom, article, format);
    const out = await tempFolder();
    await exportArticles(newsroom, [article.id], format, folderDestination(out), { clock });
    const names = await readdir(out, { recursive: true });
    const sizes = await Promise.all(
      names.map(async (name) => ({ name, found: await stat(join(out, name)) })),
    );
    const made = sizes
      .filter(({ found }) => found.isFile())
      .map(({ name, found }) => ({ name, bytes: found.size }));
    const texts = made.filter(({ name }) => !/\.(?:webp|jpe?g|png)$/.test(name));
    // A zip has the time in it, whose digits don't compress alike; Ghost's has it as a number.
    expect(files).toEqual(
      texts.map(({ name, bytes }) => ({
        name,
        bytes: expect.toSatisfy((one) => Math.abs(one - bytes) < 100),
      })),
    );
    const beside = made.filter((one) => !texts.includes(one));
    expect(pictures).toEqual({
      count: beside.length,
      bytes: beside.reduce((sum, { bytes }) => sum + bytes, 0),
    });
  });

  it.each<[format: ExportFormat, lines: Lines]>([
    ['page', ['Stays here: push headline, pinned related articles', 'As links: 1 embed']],
    [
      'text',
      [
        'Stays here: tags, first picture, SEO title, SEO description, social headline, push headline, pinned related articles',
        'As words alone: 2 links, 1 picture, 2 tables, 1 code block, 1 folded part, 1 fact box, 1 embed',
        'Left out: 1 pull quote',
      ],
    ],
    [
      'docx',
      [
        'Stays here: publication date, SEO title, social headline, push headline, pinned related articles',
        'As links: 1 embed',
      ],
    ],
    [
      'ghost',
      [
        'Stays here: push headline, pinned related articles',
        'As pieces of HTML: 2 tables, 1 fact box, 1 note of a correction',
        'As words alone: 1 passage in another language',
      ],
    ],
    ['wxr', ['Stays here: push headline, pinned related articles']],
  ])('as %s says what becomes of the parts of the text', async (format, expected) => {
    const { newsroom, article } = await fullArticle();
    expect(lines(await plan(newsroom, article, format))).toEqual(expected);
  });

  it.each<[format: ExportFormat, lines: Lines]>([
    ['page', ['As links: 1 card of an article', 'Left out: 1 card of an article', 'As words alone: 1 link']],
    ['text', ['As words alone: 1 card of an article, 2 links', 'Left out: 1 card of an article']],
    ['docx', ['Left out: 1 card of an article', 'As words alone: 1 link']],
  ])('as %s says what becomes of other articles that it shows and leads to', async (format, expected) => {
    const { newsroom } = await fullArticle();
    const { articles, folder } = newsroom;
    await folder.updateConfig({ ...folder.config, baseUrl: 'https://harbour.example/' });
    const publication = { at: '2026-01-01T00:00:00Z', timeZone: 'Europe/Lisbon' };
    const live = await articles.create({ headline: 'The ferry', status: 'ready', publication });
    const hidden = await articles.create({ headline: 'The secret' });
    const body = bodyOf([
      ...[live, hidden].map(({ id }) => articleCardNode(id)),
      paragraph(...[live, hidden].map(({ id }) => link(`galley:${id}`, 'there'))),
    ]);
    const article = await articles.create({ headline: 'The tide', body });
    expect(lines(await plan(newsroom, article, format))).toEqual(expected);
  });

  it('says what of the review stays here', async () => {
    const { newsroom, article } = await fullArticle();
    const anchor = { kind: 'article' as const };
    await newsroom.review.change(article.id, { kind: 'comment', anchor, text: 'Why?' }, by);
    const base = SuggestedContent.parse((await newsroom.articles.get(article.id)).article);
    const proposed = { ...base, headline: 'Ferries are back', tags: ['Boats'], seoTitle: 'Back' };
    await newsroom.suggestions.propose(article.id, { base, proposed }, by);
    const inText = lines(await plan(newsroom, article, 'markdown'));
    expect(inText).toContain(
      'Stays here: pinned related articles, 1 comment, 3 suggestions (the text leaves without)',
    );
    const inWord = lines(await plan(newsroom, article, 'docx'));
    expect(inWord[0]).toMatch(/, what is suggested for the tags, what is suggested for the SEO title$/);
  });

  it('writes nothing, and says what is in the way and what a lock holds', async () => {
    const { newsroom, article } = await fullArticle();
    const out = await tempFolder();
    await exportArticles(newsroom, [article.id], 'text', folderDestination(out), { clock });
    const before = await readdir(out, { recursive: true });
    const again = await planExport(newsroom, [article.id], 'text', { clock, folder: out });
    expect(again).toMatchObject({
      files: [],
      articles: [{ problem: expect.stringContaining('exists already') }],
    });
    expect(await readdir(out, { recursive: true })).toEqual(before);
    await newsroom.review.change(article.id, { kind: 'hold', reason: 'Ask the lawyer' }, by);
    expect(await plan(newsroom, article, 'wxr')).toMatchObject({
      files: [],
      articles: [{ file: null, problem: expect.stringContaining('Ask the lawyer'), losses: [] }],
    });
  });

  it('can be stopped', async () => {
    const { newsroom, article } = await fullArticle();
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    const found = await planExport(newsroom, [article.id], 'ghost', {
      clock,
      signal: stop.signal,
      onProgress,
    });
    expect(found).toMatchObject({ files: [], isCancelled: true });
  });
});
