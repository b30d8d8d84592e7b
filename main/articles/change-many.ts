import type { ArticleChange } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ArticleService } from './article-service.ts';

const atOnce = 8;

/** Changes several articles; one that can't be changed keeps none of the others. Says which failed, and why. */
export async function changeMany(
  articles: Pick<ArticleService, 'change' | 'trash' | 'restore'>,
  changes: readonly ArticleChange[],
): Promise<readonly { readonly id: ArticleId; readonly message: string }[]> {
  const failures = await mapParallel(changes, atOnce, async (change) => {
    try {
      await changeOne(articles, change);
      return [];
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      return [{ id: change.id, message: error.message }];
    }
  });
  return failures.flat();
}

async function changeOne(
  articles: Pick<ArticleService, 'change' | 'trash' | 'restore'>,
  { id, trashed, ...fields }: ArticleChange,
): Promise<void> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length > 0) await articles.change(id, () => given);
  if (trashed === true) await articles.trash(id);
  if (trashed === false) await articles.restore(id);
}
