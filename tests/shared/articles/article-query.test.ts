import { describe, expect, it } from 'vitest';
import { ArticleQuery, ArticleSummary, queryArticles } from '#shared/articles/article-query.ts';

const summaries = [
  {
    id: '1',
    headline: 'Café on the quay burns down',
    section: 'city',
    tags: ['fire'],
    authors: ['ana'],
    status: 'ready',
    day: 1,
    // Later than the other's, though not by its letters.
    published: '2026-10-01T23:00:00-05:00',
  },
  {
    id: '2',
    headline: 'Ferry talks stall',
    section: 'business',
    tags: ['ferry', 'strike'],
    authors: ['rui'],
    status: 'draft',
    day: 3,
  },
  {
    id: '3',
    headline: 'The ferry that never came',
    section: 'city',
    tags: ['ferry'],
    authors: ['ana', 'rui'],
    status: 'filed',
    day: 2,
    published: '2026-10-02T01:00:00Z',
  },
  {
    id: '4',
    headline: 'Old ferry story',
    section: 'city',
    tags: [],
    authors: [],
    status: 'draft',
    day: 4,
    trashed: true,
  },
].map(({ id, day, trashed = false, published = null, ...rest }) =>
  ArticleSummary.parse({
    ...rest,
    slug: null,
    id: id.padStart(26, '0'),
    standfirst: '',
    updatedAt: `2026-10-0${day}T08:00:00Z`,
    publishedAt: published,
    trashed,
  }),
);

describe('queryArticles', () => {
  it.each([
    [{}, [2, 3, 1]],
    [{ text: 'ferry' }, [2, 3]],
    [{ text: 'cafe' }, [1]],
    [{ text: 'CAFÉ quay' }, [1]],
    [{ text: 'quay ferry' }, []],
    [{ section: 'city' }, [3, 1]],
    [{ status: 'draft' }, [2]],
    [{ author: 'rui' }, [2, 3]],
    [{ tag: 'ferry' }, [2, 3]],
    [{ tag: 'ferry', section: 'city', author: 'ana' }, [3]],
    [{ trashed: true }, [4]],
    [{ order: 'changed' }, [2, 3, 1]],
    [{ order: 'headline' }, [1, 2, 3]],
    [{ order: 'published' }, [1, 3, 2]],
    [{ trashed: true, text: 'cafe' }, []],
  ])('%j → %j', (query, expected) => {
    const found = queryArticles(summaries, ArticleQuery.parse(query));
    expect(found.map(({ id }) => Number(id))).toEqual(expected);
  });
});
