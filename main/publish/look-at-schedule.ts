import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { goesOutAt, planSchedule, type Schedule, type Scheduled } from '#shared/publish/schedule.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { PublishService } from './publish-service.ts';

interface ScheduleParts {
  readonly articles: Pick<ArticleService, 'allSummaries' | 'checked'>;
  readonly review: Pick<ReviewService, 'all'>;
  readonly publish: Pick<PublishService, 'stateOf'>;
  readonly clock: Clock;
}

type ScheduleWanted = Pick<Parameters<typeof planSchedule>[1], 'takes' | 'waiting'>;

interface ScheduleThere extends Schedule {
  /** Of when the site at the target is. `null`: none was ever brought there. */
  readonly since: Date | null;
}

/** What is to go out to a target now, and what later. ExpectedError `receipt-unreadable`. */
export type LookAtSchedule = (target: PublishTarget, wanted: ScheduleWanted) => Promise<ScheduleThere>;

export function createLookAtSchedule({ articles, review, publish, clock }: ScheduleParts): LookAtSchedule {
  return async (target, wanted) => {
    // What another program made ready, or took back, counts as it is now.
    await articles.checked();
    const { articles: there, since } = await publish.stateOf(target);
    const published = new Set(there.keys());
    // Of an archive nearly all is published: only of the others somebody has to know what was said.
    const candidates = articles
      .allSummaries()
      .filter((one) => !published.has(one.id) && goesOutAt(one, undefined) !== null);
    const reviews = await review.all(candidates.map(({ id }) => id));
    const reviewOf = new Map(reviews.flatMap((one) => ('review' in one ? [[one.article, one.review]] : [])));
    const scheduled = candidates.flatMap((one): Scheduled[] => {
      // Of a review that can't be read a build says so, and doesn't go on.
      const at = goesOutAt(one, reviewOf.get(one.id));
      return at === null ? [] : [{ article: one.id, headline: one.headline, at, updatedAt: one.updatedAt }];
    });
    return { ...planSchedule(scheduled, { ...wanted, now: clock.now(), since, published }), since };
  };
}
