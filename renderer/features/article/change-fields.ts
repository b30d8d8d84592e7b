import type { ArticleFields } from '#shared/articles/article.schema.ts';
import { publicationNow } from '#shared/articles/publication-date.ts';

/**
 * What a change of fields brings with it: an article that becomes ready without a publication date gets the present
 * one, in `timeZone`, since a build would leave it out otherwise. It is shown and can be changed.
 */
export function completeChange(
  before: ArticleFields,
  changed: Partial<ArticleFields>,
  now: Date,
  timeZone: string,
): Partial<ArticleFields> {
  const becomesReady = changed.status === 'ready' && before.status !== 'ready';
  const publication = changed.publication === undefined ? before.publication : changed.publication;
  return becomesReady && publication === null
    ? { ...changed, publication: publicationNow(now, timeZone) }
    : changed;
}
