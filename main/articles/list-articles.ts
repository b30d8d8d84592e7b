import {
  type ArticleQuery,
  type ArticleSummary,
  filterArticles,
  type ListedArticle,
  queryArticles,
} from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleIndex } from '../search/article-index.ts';

/** More than anybody looks through. */
const mostFound = 2000;
/** The others are far below what is on screen. */
const mostSnippets = 60;

/** Without words the newest change first; with words the best match first, found anywhere in the article. */
export function listArticles(
  summaries: ReadonlyMap<ArticleId, ArticleSummary>,
  query: ArticleQuery,
  index: ArticleIndex | null,
): readonly ListedArticle[] {
  const byHeadline = queryArticles([...summaries.values()], query);
  if (index === null || query.text.trim() === '') return byHeadline.map(withoutWords);
  const ids = index.find(query.text, mostFound);
  const found = filterArticles(
    ids.flatMap((id) => summaries.get(id) ?? []),
    query,
  );
  // What the index doesn't have yet is found by its headline all the same.
  const known = new Set(ids);
  const others = byHeadline.filter(({ id }) => !known.has(id));
  return [
    ...found.map((article, at) => ({
      ...article,
      found: at < mostSnippets ? index.snippet(article.id, query.text) : null,
    })),
    ...others.map(withoutWords),
  ];
}

function withoutWords(article: ArticleSummary): ListedArticle {
  return { ...article, found: null };
}
