import { z } from 'zod';
import { ArticleId, Instant } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { CommentAnchor } from './anchor.schema.ts';
import { Claim, ClaimChange } from './claim.schema.ts';
import { Person, ReviewRole } from './person.schema.ts';

export { BlockAnchor, CommentAnchor, QuoteAnchor } from './anchor.schema.ts';

const id = z.string().min(1).max(64);
const words = z
  .string()
  .trim()
  .min(1, { error: () => phrase`a comment needs some words` })
  .max(20_000);

const said = { id, by: Person, at: Instant, editedAt: Instant.nullable().default(null), text: words };

export const CommentReply = z.object(said);
export type CommentReply = z.infer<typeof CommentReply>;

export const ReviewComment = z.object({
  ...said,
  anchor: CommentAnchor,
  replies: z.array(CommentReply).default([]),
  resolved: z.object({ by: Person, at: Instant }).nullable().default(null),
});
export type ReviewComment = z.infer<typeof ReviewComment>;

/** Somebody's word that the article is good as it is. It holds for the content with this hash and no other. */
export const Approval = z.object({
  role: ReviewRole,
  by: Person,
  at: Instant,
  contentHash: z.string().min(1).max(128),
});
export type Approval = z.infer<typeof Approval>;

/** Nothing of the article leaves the newsroom while it is held, or before the embargo ends. */
const LegalHold = z.object({
  by: Person,
  at: Instant,
  reason: z.string().trim().max(1000).default(''),
});

/** articles/<id>/review.json: beside the article, so that none of it can get into a page. Unknown keys are kept. */
export const Review = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  article: ArticleId,
  /** Who has the article now; '' is nobody. */
  assignee: z.string().max(200).default(''),
  /** The day it is due, on the library's calendar. */
  due: z.iso.date().nullable().default(null),
  comments: z.array(ReviewComment).default([]),
  claims: z.array(Claim).default([]),
  /** At most one of each role: the newest. */
  approvals: z.array(Approval).default([]),
  legalHold: LegalHold.nullable().default(null),
  embargo: Instant.nullable().default(null),
});
export type Review = z.infer<typeof Review>;

/** What a person does in a review. Main adds who and when. */
export const ReviewChange = z.discriminatedUnion('kind', [
  /** What isn't named stays as it is. */
  z.object({
    kind: z.literal('assign'),
    assignee: Review.shape.assignee.unwrap().optional(),
    due: z.iso.date().nullable().optional(),
  }),
  z.object({ kind: z.literal('comment'), anchor: CommentAnchor, text: words }),
  z.object({ kind: z.literal('reply'), comment: id, text: words }),
  /** Of a comment or of a reply. */
  z.object({ kind: z.literal('edit'), id, text: words }),
  z.object({ kind: z.literal('resolve'), comment: id, resolved: z.boolean() }),
  z.object({ kind: z.literal('delete'), comment: id }),
  ...ClaimChange.options,
  /** Of the content as it is now: main adds its hash. */
  z.object({ kind: z.literal('approve'), role: ReviewRole }),
  z.object({ kind: z.literal('withdraw'), role: ReviewRole }),
  /** `null` lifts the hold. */
  z.object({ kind: z.literal('hold'), reason: LegalHold.shape.reason.unwrap().nullable() }),
  z.object({ kind: z.literal('embargo'), until: Instant.nullable() }),
  /** Takes a deletion back: the comment as it was. */
  z.object({ kind: z.literal('restore'), comment: ReviewComment }),
]);
export type ReviewChange = z.infer<typeof ReviewChange>;
