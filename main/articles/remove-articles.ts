import type { RemovedArticles } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleService } from './article-service-parts.ts';

/** Deletes articles of the trash for good, one after the other. Those that stay are told of with why, never thrown. */
export async function removeArticles(
  articles: Pick<ArticleService, 'remove' | 'summaryOf'>,
  ids: readonly ArticleId[],
): Promise<RemovedArticles> {
  const removed: ArticleId[] = [];
  const failed: RemovedArticles['failed'] = [];
  for (const id of new Set(ids)) {
    const headline = articles.summaryOf(id)?.headline ?? '';
    try {
      await articles.remove(id);
      removed.push(id);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failed.push({ id, headline, message: error.message });
    }
  }
  return { removed, failed };
}
