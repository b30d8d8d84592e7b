import { z } from 'zod';
import { ArticleFieldName } from '../articles/article.schema.ts';
import { VersionId } from '../history/version.schema.ts';
import { ArticleId, Instant } from '../library/ids.ts';
import { DeskEntry } from '../review/desk.ts';
import { Person, ReviewRole } from '../review/person.schema.ts';
import { Review, ReviewChange } from '../review/review.schema.ts';
import { Proposal, SuggestedContent } from '../suggestions/proposal.schema.ts';

/** An article's review, and the hash of the text as it is, by which approvals hold or not. */
export const ReviewView = z.object({ review: Review, contentHash: z.string() });
export type ReviewView = z.infer<typeof ReviewView>;

/** The text as it is, and as it is proposed. */
export const SuggestionDraft = z.object({ base: SuggestedContent, proposed: SuggestedContent });
export type SuggestionDraft = z.infer<typeof SuggestionDraft>;

/** What is suggested and open, `null` where nothing is, and which state that is: another hand's suggestions make it another. */
export const OpenSuggestions = z.object({ proposal: Proposal.nullable(), revision: z.int() });
export type OpenSuggestions = z.infer<typeof OpenSuggestions>;

/** What was kept; of another revision than it was made on where it was merged. `conflicts`: what both suggested otherwise. */
export const KeptSuggestions = OpenSuggestions.extend({ conflicts: z.array(z.string()) });
export type KeptSuggestions = z.infer<typeof KeptSuggestions>;

/**
 * What leads from one version to another, or (`from: null`) from the article as it is now. `unsigned` is who suggests it
 * where the version doesn't say who made it.
 */
export const VersionsAsked = z.object({
  id: ArticleId,
  from: VersionId.nullable(),
  to: VersionId,
  unsigned: Person.shape.name,
});
export type VersionsAsked = z.infer<typeof VersionsAsked>;

/** How many suggestions it became, and the fields that differ but can't be suggested. */
export const VersionsSuggested = z.object({ count: z.int(), leftOut: z.array(ArticleFieldName) });
export type VersionsSuggested = z.infer<typeof VersionsSuggested>;

/**
 * The changes that readers may want to know of, a sentence each, and of when the text is that they were drafted from.
 * `changes: null`: nobody knows what readers have, so that there is nothing to compare with.
 */
export const DraftedChanges = z.object({
  since: Instant.nullable(),
  changes: z.array(z.string()).nullable(),
});
export type DraftedChanges = z.infer<typeof DraftedChanges>;

export const reviewContract = {
  'review.get': { input: z.object({ id: ArticleId }), output: ReviewView },
  'review.change': { input: z.object({ id: ArticleId, change: ReviewChange }), output: Review },
  /** The version with the text that a role has approved; `null` where none was kept. */
  'review.approved': {
    input: z.object({ id: ArticleId, role: ReviewRole }),
    output: VersionId.nullable(),
  },
  /** What became of the article since readers got it, for a note of a correction; in the article's language. */
  'review.draftChanges': { input: z.object({ id: ArticleId }), output: DraftedChanges },
  'suggestions.get': { input: z.object({ id: ArticleId }), output: OpenSuggestions },
  /** The whole of what is proposed, on disk when this returns, merged with what another hand wrote since `revision`. Main adds who and when. */
  'suggestions.propose': {
    input: z.object({ id: ArticleId, draft: SuggestionDraft, revision: z.int() }),
    output: KeptSuggestions,
  },
  /** The differences of two versions become suggestions on the article; nothing is applied. */
  'suggestions.ofVersions': { input: VersionsAsked, output: VersionsSuggested },
  /** Every article outside the trash: where it is, who has it, by when, and what keeps it back. */
  'review.desk': { input: z.null(), output: z.array(DeskEntry) },
};

export const reviewEvents = {
  'review.changed': z.object({ id: ArticleId }),
  /** Another hand wrote them. */
  'suggestions.changed': z.object({ id: ArticleId }),
};
