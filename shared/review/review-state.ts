import type { ReviewRole } from './person.schema.ts';
import type { Approval, Review } from './review.schema.ts';

/** What the checks must know of an article's review. */
export interface ReviewState {
  readonly review: Review;
  /** Suggestions that nobody has accepted or rejected. */
  readonly suggestions: number;
  /** Of the article's content as it is now (approved-content.ts). */
  readonly contentHash: string;
}

export function isStale(approval: Approval, contentHash: string): boolean {
  return approval.contentHash !== contentHash;
}

/** Whose approvals hold for the content as it is. */
export function validApprovals(review: Review, contentHash: string): ReadonlySet<ReviewRole> {
  return new Set(
    review.approvals.filter((approval) => !isStale(approval, contentHash)).map(({ role }) => role),
  );
}
