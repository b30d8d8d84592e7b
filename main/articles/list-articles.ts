import {
  type ArticleQuery,
  type ArticleSummary,
  filterArticles,
  inOrderOf,
  queryArticles,
} from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleIndex } from '../search/article-index.ts';

/** More than anybody looks through. */
const mostFound = 2000;

/** Without words the newest change first; with words the best match first, found anywhere in the article. */
export function listArticles(
  summaries: ReadonlyMap<ArticleId, ArticleSummary>,
  query: ArticleQuery,
  index: ArticleIndex | null,
): readonly ArticleSummary[] {
  const byHeadline = queryArticles([...summaries.values()], query);
  if (index === null || query.text.trim() === '') return byHeadline;
  const ids = index.find(query.text, mostFound);
  const found = filterArticles(
    ids.flatMap((id) => summaries.get(id) ?? []),
    query,
  );
  // What the index doesn't have yet is found by its headline all the same.
  const known = new Set(ids);
  const others = byHeadline.filter(({ id }) => !known.has(id));
  return inOrderOf([...found, ...others], query.order);
}
