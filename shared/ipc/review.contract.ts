import { z } from 'zod';
import { VersionId } from '../history/version.schema.ts';
import { ArticleId } from '../library/ids.ts';
import { DeskEntry } from '../review/desk.ts';
import { ReviewRole } from '../review/person.schema.ts';
import { Review, ReviewChange } from '../review/review.schema.ts';
import { Proposal, SuggestedContent } from '../suggestions/proposal.schema.ts';

/** An article's review, and the hash of the text as it is, by which approvals hold or not. */
export const ReviewView = z.object({ review: Review, contentHash: z.string() });
export type ReviewView = z.infer<typeof ReviewView>;

/** The text as it is, and as it is proposed. */
export const SuggestionDraft = z.object({ base: SuggestedContent, proposed: SuggestedContent });
export type SuggestionDraft = z.infer<typeof SuggestionDraft>;

export const reviewContract = {
  'review.get': { input: z.object({ id: ArticleId }), output: ReviewView },
  'review.change': { input: z.object({ id: ArticleId, change: ReviewChange }), output: Review },
  /** The version with the text that a role has approved; `null` where none was kept. */
  'review.approved': {
    input: z.object({ id: ArticleId, role: ReviewRole }),
    output: VersionId.nullable(),
  },
  /** What is suggested and open; `null` where nothing is. */
  'suggestions.get': { input: z.object({ id: ArticleId }), output: Proposal.nullable() },
  /** The whole of what is proposed, on disk when this returns. Main adds who and when. */
  'suggestions.propose': {
    input: z.object({ id: ArticleId, draft: SuggestionDraft }),
    output: Proposal.nullable(),
  },
  /** Every article outside the trash: where it is, who has it, by when, and what keeps it back. */
  'review.desk': { input: z.null(), output: z.array(DeskEntry) },
};

export const reviewEvents = {
  'review.changed': z.object({ id: ArticleId }),
};
