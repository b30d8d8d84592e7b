import type { ArticleQuery, ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';

/** Those of a list that wait for their moment. Where nothing says otherwise the next comes first: one asks for them to see what is ahead. */
export async function onlyScheduled(
  found: readonly ArticleSummary[],
  { order, text }: Pick<ArticleQuery, 'order' | 'text'>,
  scheduled: (ids: readonly ArticleId[]) => Promise<readonly { readonly article: ArticleId }[]>,
): Promise<readonly ArticleSummary[]> {
  const waiting = (await scheduled(found.map(({ id }) => id))).map(({ article }) => article);
  if (order === 'best' && text.trim() === '') {
    const byId = new Map(found.map((one) => [one.id, one]));
    return waiting.flatMap((id) => byId.get(id) ?? []);
  }
  const isWaiting = new Set(waiting);
  return found.filter(({ id }) => isWaiting.has(id));
}
