import { compareContents } from '../compare/compare-contents.ts';
import { mergeContents } from '../compare/merge-contents.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { Review } from '../review/review.schema.ts';
import { mergeProposed } from '../suggestions/merge-proposed.ts';
import { type Authorship, SuggestedContent } from '../suggestions/proposal.schema.ts';
import { rebase } from '../suggestions/rebase.ts';
import { type ContentPair, hasNothingOpen } from '../suggestions/settle-suggestions.ts';
import type { ExchangeState } from './exchange.schema.ts';
import { mergeReviews } from './merge-reviews.ts';

interface MergedStates {
  readonly content: ExchangeState['content'];
  readonly review: Review;
  /** `null` where nothing is open. */
  readonly suggestions: (ContentPair & { readonly authors: readonly Authorship[] }) | null;
  /** Where both sides changed the same; there `mine` stands. */
  readonly conflicts: readonly string[];
}

/**
 * What both sides did to an article since `base`, in one. `null`: nobody knows what they have in common; then the comments of
 * both are kept, and text in which they differ is a conflict.
 */
export function mergeStates(
  base: ExchangeState | null,
  mine: ExchangeState,
  theirs: ExchangeState,
): MergedStates {
  const { article } = mine.review;
  const noReview = Review.parse({ schemaVersion: librarySchemaVersion, article });
  const review = mergeReviews(base?.review ?? noReview, mine.review, theirs.review);
  if (base === null) {
    const { fields, blocks } = compareContents(mine.content, theirs.content);
    const conflicts = [...fields, ...(blocks.some(({ is }) => is !== 'same') ? ['body'] : [])].filter(
      isShared,
    );
    const taken = mine.proposal ?? (conflicts.length === 0 ? theirs.proposal : null);
    return { content: mine.content, review, suggestions: taken, conflicts };
  }
  const { content, conflicts } = mergeContents(base.content, mine.content, theirs.content);
  const proposed = mergeProposed(proposedIn(base), proposedIn(mine), proposedIn(theirs));
  const pair = { base: SuggestedContent.parse(content), proposed: proposed.proposed };
  const authors = [...(mine.proposal?.authors ?? []), ...(theirs.proposal?.authors ?? [])];
  return {
    content,
    review,
    suggestions: hasNothingOpen(pair) ? null : { ...pair, authors },
    conflicts: [...new Set<string>([...conflicts, ...proposed.conflicts])].filter(isShared),
  };
}

/** The text with every suggestion accepted. */
export function proposedIn({ content, proposal }: ExchangeState): SuggestedContent {
  const own = SuggestedContent.parse(content);
  // A field that the other Galley couldn't suggest yet is empty in its proposal, and isn't meant to become so.
  return proposal === null ? own : rebase(proposal, own).proposed;
}

/** The private note stays where it is, so it can't be anybody's conflict. */
function isShared(name: string): boolean {
  return name !== 'note';
}
