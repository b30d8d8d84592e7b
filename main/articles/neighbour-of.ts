import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { Neighbour } from '#shared/articles/check-article.ts';

/** What a check of another article must know of this one, without reading it. */
export function neighbourOf(summary: ArticleSummary): Neighbour {
  const { authors, trashed, updatedAt, publishedAt } = summary;
  return {
    ...summary,
    byline: authors.map((author) => ({ author })),
    publication: publishedAt === null ? null : { at: publishedAt },
    trashedAt: trashed ? updatedAt : null,
  };
}
