import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';
import { Review, ReviewChange } from '../review/review.schema.ts';

/** An article's review, and the hash of the text as it is, by which approvals hold or not. */
export const ReviewView = z.object({ review: Review, contentHash: z.string() });
export type ReviewView = z.infer<typeof ReviewView>;

export const reviewContract = {
  'review.get': { input: z.object({ id: ArticleId }), output: ReviewView },
  'review.change': { input: z.object({ id: ArticleId, change: ReviewChange }), output: Review },
  /** Assignment and comments of every article that has a review, for the board and the list. */
  'review.list': { input: z.null(), output: z.array(Review) },
};
