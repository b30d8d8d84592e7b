import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';
import { Review, ReviewChange } from '../review/review.schema.ts';

export const reviewContract = {
  'review.get': { input: z.object({ id: ArticleId }), output: Review },
  'review.change': { input: z.object({ id: ArticleId, change: ReviewChange }), output: Review },
  /** Assignment and comments of every article that has a review, for the board and the list. */
  'review.list': { input: z.null(), output: z.array(Review) },
};
