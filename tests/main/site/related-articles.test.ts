import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { relatedArticles } from '#main/site/related-articles.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { generateLibrary } from '#tests/helpers/generate-newsroom.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';

async function relatedIn(articles: readonly Article[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { model } = planLibrary(sampleLibrary([], articles), {
    now: new Date('2030-01-01T00:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(
    model.articles.map((entry) => [
      entry.article.id,
      relatedArticles(model, entry).map(({ article }) => article.id),
    ]),
  );
}

const plain = { tags: [], standfirst: '' } as const;

it('shows pinned ones, then those with a tag, then those with the same names in them, then the section’s', async () => {
  const articles = [
    sampleArticle(1, { ...plain, headline: 'Of the same section', section: 'sport' }),
    sampleArticle(2, { ...plain, headline: 'Belcourt and Santelmo in the loft', section: 'town' }),
    sampleArticle(3, { ...plain, headline: 'With both tags', section: 'town', tags: ['rivers', 'music'] }),
    sampleArticle(4, { ...plain, headline: 'Pinned', section: 'town' }),
    sampleArticle(5, { ...plain, headline: 'Nothing in common', section: 'town' }),
    sampleArticle(9, {
      ...plain,
      headline: 'Belcourt conducts Santelmo',
      section: 'sport',
      tags: ['rivers', 'music'],
      related: [articleId(4)],
    }),
  ];
  expect((await relatedIn(articles)).get(articleId(9))).toEqual([4, 3, 2, 1].map(articleId));
});

it('shows the same on older articles after a new one', async () => {
  const { articles } = generateLibrary({ count: 300, seed: 5 });
  const dated = articles.filter(({ publication }) => publication !== null);
  const newest = dated.toSorted((a, b) => (a.publication?.at ?? '').localeCompare(b.publication?.at ?? ''));
  const before = await relatedIn(newest.slice(0, -1));
  const after = await relatedIn(newest);
  const changed = [...before].filter(([id, own]) => after.get(id)?.join() !== own.join());
  // The first articles of a site have too few before them, so they look ahead.
  expect(changed.length).toBeLessThanOrEqual(3);
});
