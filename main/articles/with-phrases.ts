import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { readSearch } from '#shared/text/read-search.ts';
import { mapParallel } from '../platform/map-parallel.ts';

/** Of those that have all words of a phrase, the best so many are read to see in which order: half a second's work. */
const mostRead = 500;
const readsAtOnce = 16;

/** Those that have the phrases of a search, in the order in which they come. */
export async function withPhrases(
  { hasPhrases }: { readonly hasPhrases: (id: ArticleId, text: string) => Promise<boolean> },
  found: readonly ArticleSummary[],
  text: string,
): Promise<readonly ArticleSummary[]> {
  if (readSearch(text).phrases.length === 0) return found;
  const some = found.slice(0, mostRead);
  const has = await mapParallel(some, readsAtOnce, ({ id }) => hasPhrases(id, text));
  return some.filter((_, at) => has[at]);
}
