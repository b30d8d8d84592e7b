import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { scanArticles } from './scan-articles.ts';

/**
 * What the index says of articles whose files and folders haven't been touched since: these needn't be read to be listed.
 * What is gone from the library goes from the index too.
 */
export async function knownArticles(
  folder: LibraryFolder,
  index: ArticleIndex | null,
  elsewhere: ReadonlySet<ArticleId>,
): Promise<ReadonlyMap<ArticleId, ArticleSummary>> {
  const indexed = index?.all() ?? new Map();
  if (index === null || indexed.size === 0) return new Map();
  const stamps = await scanArticles(folder.path).catch(() => new Map<ArticleId, string>());
  const known = new Map<ArticleId, ArticleSummary>();
  for (const [id, { stamp, summary }] of indexed) {
    if (stamps.get(id) === stamp && !elsewhere.has(id)) known.set(id, summary);
    if (!stamps.has(id)) index.remove(id);
  }
  return known;
}
