import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { readQuery } from '../search/search-query.ts';

/** Of those that have all words of a phrase, the best so many are read to see in which order: half a second's work. */
const mostRead = 500;
const readsAtOnce = 16;

/** Those that have the phrases of a search, in the order in which they come. */
export async function withPhrases(
  { hasPhrases }: { readonly hasPhrases: (id: ArticleId, phrases: readonly string[]) => Promise<boolean> },
  found: readonly ArticleSummary[],
  text: string,
): Promise<readonly ArticleSummary[]> {
  const { phrases } = readQuery(text);
  if (phrases.length === 0) return found;
  const some = found.slice(0, mostRead);
  const has = await mapParallel(some, readsAtOnce, ({ id }) => hasPhrases(id, phrases));
  return some.filter((_, at) => has[at]);
}
