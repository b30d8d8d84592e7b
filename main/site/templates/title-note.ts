import { formatDay } from '#shared/site/dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';

/**
 * What tells an article's `<title>` from another's with the same words, a column's, say: its day. `null` where no other has them, as
 * with most.
 */
export function titleNote({ model, language }: PageContext, { article }: SiteArticle): string | null {
  const { publication } = article;
  if (publication === null || !model.hasTitleOfAnother(article)) return null;
  return formatDay(publication.at, publication.timeZone, language);
}
