import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { reasonToLeaveOut } from '#shared/checks/left-out.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Review } from '#shared/review/review.schema.ts';
import type { ReviewState } from '#shared/review/review-state.ts';
import type { Clock } from '../platform/clock.ts';
import { neighbourOf } from './neighbour-of.ts';

/** An article to which others lead. */
export interface LinkedSummary extends ArticleSummary {
  /** Why readers don't have it, in words that follow "because"; `null` when they do. */
  readonly leftOut: string | null;
}

export interface LinkedArticles {
  /** Those of the ids that the library has. */
  readonly find: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, LinkedSummary>>;
  /** What holds them back, for checks. */
  readonly reviews: (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, ReviewState>>;
}

interface LinkedArticlesParts {
  readonly summaries: () => readonly ArticleSummary[];
  /** ExpectedError where it can't be read. */
  readonly review: (id: ArticleId) => Promise<Review>;
  readonly clock: Clock;
}

/** What is known of articles that a text leads to, without reading them. */
export function createLinkedArticles({ summaries, review, clock }: LinkedArticlesParts): LinkedArticles {
  async function reviews(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ReviewState>> {
    const states = new Map<ArticleId, ReviewState>();
    for (const id of new Set(ids)) {
      const read = await review(id).catch((error: unknown) => {
        // A build says of a review that can't be read what is wrong with it.
        if (error instanceof ExpectedError) return null;
        throw error;
      });
      if (read !== null) states.set(id, { review: read, suggestions: 0, contentHash: '' });
    }
    return states;
  }

  return {
    reviews,
    find: async (ids) => {
      if (ids.length === 0) return new Map();
      const wanted = new Set(ids);
      const known = summaries().filter(({ id }) => wanted.has(id));
      const states = await reviews(known.map(({ id }) => id));
      const now = clock.now();
      return new Map(
        known.map((summary) => [
          summary.id,
          { ...summary, leftOut: reasonToLeaveOut({ reviews: states }, neighbourOf(summary), now) },
        ]),
      );
    },
  };
}
