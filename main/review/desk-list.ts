import { dayIn } from '#shared/articles/check-article.ts';
import { type DeskEntry, listDesk } from '#shared/review/desk.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from './review-service.ts';

interface DeskParts {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  readonly articles: Pick<ArticleService, 'allSummaries'>;
  readonly review: Pick<ReviewService, 'all'>;
}

/** Every article outside the trash: where it is, who has it, by when. Days are those of the library's time zone. */
export function createDeskList({
  folder,
  clock,
  articles,
  review,
}: DeskParts): () => Promise<readonly DeskEntry[]> {
  return async () => {
    const now = clock.now();
    const today = dayIn(folder.config.timeZone, now);
    const summaries = articles.allSummaries().filter(({ trashed }) => !trashed);
    const found = await review.all(summaries.map(({ id }) => id));
    const reviews = found.flatMap((one) => ('error' in one ? [] : one.review));
    const unreadable = new Set(found.flatMap((one) => ('error' in one ? one.article : [])));
    return listDesk(summaries, reviews, { now, today, unreadable });
  };
}
