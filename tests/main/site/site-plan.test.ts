import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme, type Theme } from '#main/site/load-theme.ts';
import { relatedArticles } from '#main/site/related-articles.ts';
import type { SitePlan } from '#main/site/site-plan.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { Review } from '#shared/review/review.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

let theme: Theme;
beforeAll(async () => {
  theme = await loadTheme();
});

function plan(articles: readonly Article[], include?: ArticleId, config = sampleConfig()): SitePlan {
  const now = new Date('2026-08-01T12:00:00Z');
  return planLibrary(sampleLibrary([], articles, { config }), { now, theme, ...(include && { include }) });
}

describe('what a site holds', () => {
  it('only what is ready, dated and due', () => {
    const { model, leftOut } = plan([
      sampleArticle(1),
      sampleArticle(2, { status: 'legal' }),
      sampleArticle(3, { publication: { at: '2026-08-01T14:00:01+02:00', timeZone: 'UTC' } }),
      sampleArticle(4, { publication: { at: '2026-08-01T14:00:00+02:00', timeZone: 'UTC' } }),
      sampleArticle(5, { trashedAt: '2026-03-02T00:00:00Z' }),
    ]);
    expect(model.articles.map(({ article }) => article.id)).toEqual([articleId(4), articleId(1)]);
    expect(leftOut.map(({ article, reason }) => [article, reason])).toEqual([
      [articleId(2), 'its status is "legal", not "ready"'],
      [articleId(3), 'its publication date, 2026-08-01 14:00 (UTC+02:00), has not come'],
    ]);
  });

  it.each<[string, object, string | null]>([
    ['nothing', {}, null],
    ['an embargo that is over', { embargo: '2026-08-01T14:00:00+02:00' }, null],
    [
      'an embargo',
      { embargo: '2026-08-01T14:00:01+02:00' },
      'it is under embargo until 2026-08-01 14:00 (UTC+02:00)',
    ],
    [
      'a legal hold',
      {
        legalHold: {
          by: { name: 'Bo Chen', initials: 'BC' },
          at: '2026-07-01T00:00:00Z',
          reason: 'a letter',
        },
      },
      'Bo Chen holds it back for legal reasons (a letter) until the hold is lifted',
    ],
  ])('not what is held back, and all else: %s', (_, locks, reason) => {
    const review = Review.parse({ schemaVersion: 1, article: articleId(1), ...locks });
    const { model, leftOut, problems } = planLibrary(
      sampleLibrary([], [sampleArticle(1), sampleArticle(2)], {
        reviews: new Map([[articleId(1), { review, suggestions: 0, contentHash: '' }]]),
      }),
      { now: new Date('2026-08-01T12:00:00Z'), theme },
    );
    const ids = [articleId(2), ...(reason === null ? [articleId(1)] : [])];
    expect(model.articles.map(({ article }) => article.id).toSorted()).toEqual(ids.toSorted());
    expect(leftOut.map((one) => one.reason)).toEqual(reason === null ? [] : [reason]);
    expect(problems()).toEqual([]);
  });

  it('a draft too where it is asked for, before all others', () => {
    const { model } = plan(
      [sampleArticle(1), sampleArticle(2, { status: 'draft', publication: null })],
      articleId(2),
    );
    expect(model.articles.map(({ article }) => article.id)).toEqual([articleId(2), articleId(1)]);
  });

  it('one page for tags that differ only in writing, under the most common one', () => {
    const { model } = plan([
      sampleArticle(1, { tags: ['Water Supply', 'water supply'] }),
      sampleArticle(2, { tags: ['water supply'] }),
    ]);
    const listings = [...model.tags.values()];
    expect(listings.map(({ subject, path, articles }) => [subject, path, articles.length])).toEqual([
      ['water supply', 'tags/water-supply/index.html', 2],
    ]);
  });

  it('each page once', () => {
    const paths = plan([sampleArticle(1), sampleArticle(2)]).pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('404.html');
  });
});

describe('what keeps a site from being built', () => {
  const codes = (articles: readonly Article[], config = sampleConfig()): readonly (string | null)[] =>
    plan(articles, undefined, config)
      .problems()
      .map(({ code }) => code);

  it.each<[string, readonly Article[], readonly string[]]>([
    ['nothing', [sampleArticle(1)], []],
    ['a problem of an article in it', [sampleArticle(1, { headline: '' })], ['headline-missing']],
    ['not one of an article that is not', [sampleArticle(1, { headline: '', status: 'draft' })], []],
    ['a missing date', [sampleArticle(1, { publication: null })], ['publication-missing']],
    [
      'one address for two',
      [sampleArticle(1), sampleArticle(2, { headline: 'Story number 1' })],
      ['address-taken'],
    ],
    [
      'not an address shared with a draft',
      [sampleArticle(1, { status: 'draft' }), sampleArticle(2, { headline: 'Story number 1' })],
      [],
    ],
  ])('%s', (_, articles, expected) => {
    expect(codes(articles)).toEqual(expected);
  });

  it('a section where the site has a page of its own', () => {
    const config = sampleConfig({ sections: [{ slug: 'Search', name: 'Search' }] });
    expect(codes([sampleArticle(1, { section: 'Search' })], config)).toEqual(['address-taken']);
  });

  it.each([
    ['town', 'town'],
    ['town', 'Town'],
  ])('sections of one slug, which are said once: %s and %s', (one, other) => {
    const sections = [one, other].map((slug, index) => ({ slug, name: `Section ${index}` }));
    const articles = [sampleArticle(1, { section: one }), sampleArticle(2, { section: other })];
    expect(codes(articles, sampleConfig({ sections }))).toEqual(['section-twice']);
  });
});

describe('"You might also like"', () => {
  const related = (own: object, others: readonly Article[]): readonly string[] => {
    const { model } = plan([sampleArticle(1, own), ...others]);
    const entry = model.byId.get(articleId(1));
    return entry === undefined
      ? []
      : relatedArticles(model, entry).map(({ article }) => article.id.slice(-1));
  };
  const others = [
    sampleArticle(2, { tags: ['a'], section: 'sport' }),
    sampleArticle(3, { tags: ['a', 'b'], section: 'sport' }),
    sampleArticle(4, { tags: [], section: 'town' }),
    sampleArticle(5, { tags: [], section: 'sport' }),
    sampleArticle(6, { tags: [], section: 'sport', status: 'draft' }),
  ];

  it.each<[string, object, readonly string[]]>([
    ['shared tags, then the section, then the newest', { tags: ['a', 'b'] }, ['3', '2', '4', '5']],
    [
      'what is pinned first, in its order',
      { tags: ['a'], related: [articleId(5), articleId(4)] },
      ['5', '4', '2', '3'],
    ],
    [
      'never itself, a draft or what is gone',
      { tags: [], related: [articleId(1), articleId(6), articleId(9)] },
      ['4', '2', '3', '5'],
    ],
  ])('%s', (_, own, expected) => {
    expect(related(own, others)).toEqual(expected);
  });

  it('is short', () => {
    const many = Array.from({ length: 20 }, (_, index) => sampleArticle(index + 2));
    expect(related({}, many)).toHaveLength(4);
  });
});
