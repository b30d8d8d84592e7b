import { z } from 'zod';
import { MediaId } from '../library/ids.ts';

/** Text that a comment is about: the words themselves and a little of what stands around them. Never a place in the body. */
export const QuoteAnchor = z.object({
  kind: z.literal('quote'),
  quote: z.string().min(1).max(5000),
  before: z.string().max(200).default(''),
  after: z.string().max(200).default(''),
  /** At how many places the text had these words then, where it is known. Of several, another place is not this one. */
  times: z.int().min(1).optional(),
});
export type QuoteAnchor = z.infer<typeof QuoteAnchor>;

/**
 * A block that has no words or picture of its own to be known by, such as a divider, a video or a table: what it holds, and
 * the words beside it. `content` is the beginning of its JSON with keys in order; it was the
 * `nth` (from 0) of `count` blocks alike.
 */
export const BlockAnchor = z.object({
  kind: z.literal('block'),
  type: z.string().min(1).max(100),
  content: z.string().max(500),
  nth: z.int().min(0).default(0),
  count: z.int().min(1).default(1),
  before: z.string().max(200).default(''),
  after: z.string().max(200).default(''),
  /** What it was called, for when it has gone. */
  quote: z.string().max(5000).default(''),
});
export type BlockAnchor = z.infer<typeof BlockAnchor>;

export const CommentAnchor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article') }),
  /** `name` is the field's name as problems give it, such as "headline" or "hero.alt". */
  z.object({ kind: z.literal('field'), name: z.string().min(1).max(200) }),
  QuoteAnchor,
  /** A picture in the text, wherever it stands. `quote` is what it was called, for when it has gone. */
  z.object({ kind: z.literal('picture'), media: MediaId, quote: z.string().max(5000).default('') }),
  BlockAnchor,
]);
export type CommentAnchor = z.infer<typeof CommentAnchor>;
