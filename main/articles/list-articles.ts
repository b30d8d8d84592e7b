import {
  type ArticleQuery,
  type ArticleSummary,
  filterArticles,
  inOrderOf,
  queryArticles,
} from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { readSearch } from '#shared/text/read-search.ts';
import type { ArticleIndex } from '../search/article-index.ts';

/**
 * Where the index finds fewer, headlines are looked through too: for the middle of a word, and for what isn't indexed yet. To
 * look through an archive's with every letter would take as long as all the rest.
 */
const enough = 200;
/** More than anybody looks through. */
const mostFound = 2000;

/** Without words the newest change first; with words the best match first, found anywhere in the article. */
export function listArticles(
  summaries: ReadonlyMap<ArticleId, ArticleSummary>,
  query: ArticleQuery,
  index: ArticleIndex | null,
): readonly ArticleSummary[] {
  const byHeadline = (): readonly ArticleSummary[] => queryArticles([...summaries.values()], query);
  if (index === null || query.text.trim() === '') return byHeadline();
  const ids = index.find(query.text, mostFound);
  const found = filterArticles(
    ids.flatMap((id) => summaries.get(id) ?? []),
    query,
  );
  const known = new Set(ids);
  // Whether one has a word that isn't wanted, a headline doesn't say.
  const { phrases, without } = readSearch(query.text);
  const isPlain = phrases.length + without.length === 0;
  const others = isPlain && ids.length < enough ? byHeadline().filter(({ id }) => !known.has(id)) : [];
  return inOrderOf([...found, ...others], query.order);
}
