import type { ArticleId } from '#shared/library/ids.ts';
import type { ScheduledArticle } from '#shared/publish/publication.ts';
import { goesOutAt } from '#shared/publish/schedule.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from '../review/review-service.ts';

interface ListParts {
  readonly articles: Pick<ArticleService, 'allSummaries' | 'summaryOf'>;
  readonly review: Pick<ReviewService, 'all'>;
  readonly clock: Clock;
}

/** Those of these articles, or with `null` of all, that wait for their moment; the next first. */
export type ListScheduled = (ids: readonly ArticleId[] | null) => Promise<readonly ScheduledArticle[]>;

export function createListScheduled({ articles, review, clock }: ListParts): ListScheduled {
  return async (ids) => {
    const wanted = ids === null ? articles.allSummaries() : ids.flatMap((id) => articles.summaryOf(id) ?? []);
    // Of a date that is over an embargo may still be ahead, and a legal hold keeps any back.
    const dated = wanted.filter((one) => goesOutAt(one, undefined) !== null);
    const reviews = await review.all(dated.map(({ id }) => id));
    const reviewOf = new Map(reviews.flatMap((one) => ('review' in one ? [[one.article, one.review]] : [])));
    const now = clock.now().getTime();
    return dated
      .flatMap((one): ScheduledArticle[] => {
        const at = goesOutAt(one, reviewOf.get(one.id));
        return at === null || Date.parse(at) <= now ? [] : [{ article: one.id, at }];
      })
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  };
}
