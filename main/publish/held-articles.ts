import { reasonHeldBack } from '#shared/checks/locks.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { PublishedArticle } from '#shared/publish/receipt.schema.ts';
import type { ReviewState } from '#shared/review/review-state.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';

/** What is known of the articles' reviews, and the review files that can't be read. */
export type ReadReviews = (
  articles: readonly { readonly id: ArticleId; readonly headline: string }[],
) => Promise<{
  readonly states: ReadonlyMap<ArticleId, ReviewState>;
  readonly problems: readonly Problem[];
}>;

/**
 * What keeps an earlier site from being put back: readers would get articles that were held back, or put under embargo,
 * after it was built. Articles that the library hasn't got any more hold nothing.
 */
export async function heldArticles(
  published: readonly PublishedArticle[],
  articles: Pick<ArticleService, 'summaryOf'>,
  readReviews: ReadReviews,
  now: Date,
): Promise<readonly Problem[]> {
  const present = published.flatMap(({ id }) => articles.summaryOf(id) ?? []);
  const { states, problems } = await readReviews(present);
  const held = present.flatMap(({ id, headline }): Problem[] => {
    const reason = reasonHeldBack(states.get(id), now);
    if (reason === null) return [];
    const message = phrase`The earlier site has this article, and ${reason}. Choose another site, or publish the present one, which is without it.`;
    return [{ code: 'held-back', article: id, headline, file: null, field: null, message }];
  });
  return [...problems, ...held];
}
