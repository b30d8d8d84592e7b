import { z } from 'zod';
import { ArticleId, Instant, WebAddress } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';

/** Only approved ones are for readers. */
export const commentStates = ['pending', 'approved', 'spam', 'trash'] as const;
export const CommentState = z.enum(commentStates);
export type CommentState = z.infer<typeof CommentState>;

/**
 * What a reader said below an article. No e-mail address and no network address: nobody who moderates needs them, and what
 * isn't kept can't leak.
 */
export const ReaderComment = z.looseObject({
  id: z.uuid(),
  /** The comment that it answers; `null` for one that answers the article. */
  parent: z.uuid().nullable().default(null),
  name: z
    .string()
    .trim()
    .min(1, { error: () => phrase`a comment needs a name` })
    .max(200),
  website: WebAddress.nullable().default(null),
  at: Instant,
  /** Plain text; an empty line between paragraphs. */
  text: z
    .string()
    .trim()
    .min(1, { error: () => phrase`a comment needs words` })
    .max(50_000),
  state: CommentState,
  /** Who decided that last, and when; `null` while nobody here has. */
  decided: z.looseObject({ by: z.string(), at: Instant }).nullable().default(null),
  /** The same in every export of the site that it came from; `null` for one that was made here. */
  origin: z.string().nullable().default(null),
});
export type ReaderComment = z.infer<typeof ReaderComment>;

/** articles/<id>/comments.json: beside the article, so that it never gets into its text. Unknown keys are kept. */
export const ReaderComments = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  article: ArticleId,
  comments: z.array(ReaderComment).default([]),
});
export type ReaderComments = z.infer<typeof ReaderComments>;
