import type { ArticleFields } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { goesOutAt } from '#shared/publish/schedule.ts';
import type { Review } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { usePublication } from './publications.tsx';
import { useMoment } from './use-moment.ts';
import { usePast } from './use-past.ts';
import { useScheduledTarget } from './use-scheduled-target.ts';

/** What will become of an article by its date and embargo, in a sentence; `null` where there is nothing to say. `review`: `null` while it isn't known. */
export function useGoesOut(
  id: ArticleId,
  { status, publication }: Pick<ArticleFields, 'status' | 'publication'>,
  review: Review | null,
): string | null {
  const { schedule: words } = useMessages();
  const moment = useMoment(publication?.timeZone);
  const { target } = useScheduledTarget();
  const { status: known = 'never' } = usePublication(id) ?? {};
  const isPublished = known === 'live' || known === 'edited';
  const dated = { status: 'ready', trashed: false, publishedAt: publication?.at ?? null } as const;
  const at = goesOutAt(dated, review ?? undefined);
  const isPast = usePast(at);
  if (publication === null) return null;
  if (review !== null && review.legalHold !== null) return words.held;
  if (at === null) return null;
  if (isPast) return status === 'ready' && !isPublished ? words.withNext : null;
  const byItself = status === 'ready' ? words.at : words.readyAt;
  const byHand = status === 'ready' ? words.after : words.readyAfter;
  const said = (target === null ? byHand : byItself)(moment(at));
  return at === publication.at ? said : `${said} ${words.embargo}`;
}
