import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { relatedArticles } from '#main/site/related-articles.ts';
import { siteMemory } from '#main/site/site-memory.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { generateLibrary, seeded } from '#tests/helpers/generate-newsroom.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';

async function relatedIn(
  articles: readonly Article[],
  memory = siteMemory(),
): Promise<ReadonlyMap<string, readonly string[]>> {
  const now = new Date('2030-01-01T00:00:00Z');
  const { model } = planLibrary(sampleLibrary([], articles), { now, theme: await loadTheme(), memory });
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

it('is what it would be without what an open newsroom remembers, whatever is edited', async () => {
  const random = seeded(23);
  const any = (count: number): number => Math.floor(random() * count);
  const memory = siteMemory();
  const words = ['harbour', 'council', 'ferries', 'orchestra', 'stadium', 'bridges', 'markets', 'library'];
  const make = (number: number): Article =>
    sampleArticle(number, {
      headline: `${words[any(8)]} and ${words[any(8)]} ${any(4) === 0 ? `rareword${any(30)}` : ''}`,
      standfirst: '',
      tags: any(3) === 0 ? [] : [words[any(8)] ?? '', `tag ${any(12)}`],
      section: Slug.parse(any(3) > 0 ? 'town' : 'sport'),
      publication: {
        at: new Date(Date.UTC(2026, 0, 1 + any(150), any(24), number % 60)).toISOString(),
        timeZone: 'UTC',
      },
      related: any(40) === 0 ? [articleId(1 + any(200))] : [],
    });
  let articles = Array.from({ length: 200 }, (_, at) => make(at + 1));
  for (let step = 0; step < 100; step += 1) {
    const place = any(articles.length);
    const number = [place, place, place, 0, articles.length - 1][any(5)] ?? 0;
    const what = any(8);
    if (what === 0) articles = articles.toSpliced(number, 1);
    else if (what === 1) articles = [...articles, make(300 + step)];
    else {
      const other = make(1);
      // A section is more often the same as before than another.
      const fields = [
        'headline',
        'tags',
        'publication',
        'related',
        'section',
        'section',
        'section',
        'section',
      ];
      const one = fields[any(8)] as keyof Article;
      const change = any(2) === 0 ? other : { [one]: other[one] };
      articles = articles.map((article, at) =>
        at === number ? { ...article, ...change, id: article.id } : article,
      );
    }
    expect([step, await relatedIn(articles, memory)]).toEqual([step, await relatedIn(articles)]);
  }
});
