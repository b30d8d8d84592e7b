import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { withAddresses } from '#main/export/article-targets.ts';
import { folderDestination } from '#main/export/destination.ts';
import { exportArticles } from '#main/export/export-articles.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '../../helpers/temp-newsroom.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

async function sampleNewsroom(): Promise<{
  readonly newsroom: Newsroom;
  readonly articles: readonly Article[];
}> {
  const path = join(await tempFolder(), 'newsroom');
  await cp('examples/newsroom', path, { recursive: true });
  const newsroom = await reopened(path);
  return { newsroom, articles: await newsroom.articles.all() };
}

const lines = ({ body }: Article): readonly string[] =>
  outline(body.root.children as object[]).map((line) => line.replace(/figure \w+/, 'figure'));
const people = (article: Article | undefined): number =>
  new Set(article?.byline.map(({ author }) => author)).size;
const words = ({ body }: Article): readonly string[] => plainText(body).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words that aren't in the text in their order. */
function missing(wanted: readonly string[], text: readonly string[]): readonly string[] {
  let at = 0;
  return wanted.filter((word) => {
    const found = text.indexOf(word, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

it.each(['wxr', 'ghost'] as const)(
  'the sample newsroom as %s comes back, article for article',
  { timeout: 120_000 },
  async (format) => {
    const { newsroom, articles } = await sampleNewsroom();
    const out = folderDestination(await tempFolder());
    const ids = articles.map(({ id }) => id);
    const { path } = await exportArticles(newsroom, ids, format, out, { clock: systemClock, asDraft: true });
    const other = await tempNewsroom();
    const service = createImportService({ ...other, clock: systemClock });
    const said: string[] = [];
    for await (const { problems } of service.imports(path ?? '', { status: 'ready', media: null }))
      said.push(...problems);
    expect(said).toEqual([]);
    const back = await other.articles.all();
    expect(back).toHaveLength(articles.length);
    for (const kept of articles) {
      // A card leaves as the words that it shows of another article.
      const before = { ...kept, body: await withAddresses(newsroom, kept.body) };
      const { headline, standfirst, tags, seoTitle, seoDescription, socialHeadline } = before;
      const after = back.find((one) => one.headline === headline);
      expect(after, headline).toMatchObject({ standfirst, seoTitle, seoDescription, socialHeadline });
      // Ghost's first tag is the section, which the other newsroom may not have.
      expect(after?.tags, headline).toEqual(expect.arrayContaining(tags));
      expect(people(after), headline).toBe(people(before));
      expect(after?.dateline, headline).toBe(before.dateline);
      if (after === undefined) continue;
      // Ghost's galleries say credits in their caption.
      if (format === 'ghost') expect(missing(words(before), words(after)), headline).toEqual([]);
      else expect(words(after), headline).toEqual(words(before));
      if (!JSON.stringify(before.body).match(/"type":"(?:footnote|raw-html|language|gallery)"/))
        expect(lines(after), headline).toEqual(lines(before));
    }
  },
);
