import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ExchangeState } from '#shared/exchange/exchange.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';

export interface ExchangeParts {
  readonly folder: LibraryFolder;
  readonly articles: ArticleService;
  readonly authors: AuthorService;
  readonly media: MediaService;
  readonly review: ReviewService;
  readonly suggestions: SuggestionsService;
  readonly versions: VersionStore;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What travels of an article: all but what is private. */
export async function exchangeState(
  { articles, suggestions, review }: ExchangeParts,
  id: ArticleId,
): Promise<ExchangeState> {
  const content = ArticleContent.parse((await articles.get(id)).article);
  const { of, ...proposal } = (await suggestions.get(id)) ?? { of: '' };
  return ExchangeState.parse({
    content: { ...content, note: '' },
    review: await review.get(id),
    proposal: of === '' ? null : { of, ...proposal },
  });
}
