import { z } from 'zod';
import { CommentState, ReaderComment } from '../comments/reader-comment.schema.ts';
import { ArticleId } from '../library/ids.ts';

export const ListedComment = z.object({ article: ArticleId, headline: z.string(), comment: ReaderComment });
export type ListedComment = z.infer<typeof ListedComment>;

export const commentsContract = {
  /** What readers said of any article, the newest first. */
  'comments.list': { input: z.null(), output: z.array(ListedComment) },
  'comments.decide': {
    input: z.object({ article: ArticleId, ids: z.array(z.uuid()).min(1), state: CommentState }),
    output: z.null(),
  },
  'comments.reply': {
    input: z.object({ article: ArticleId, parent: z.uuid(), text: z.string() }),
    output: ReaderComment,
  },
  /** Asks for an endpoint's export with the system's dialog and takes it in. `null`: none was chosen. */
  'comments.take': {
    input: z.null(),
    output: z
      .object({
        taken: z.int(),
        known: z.int(),
        problems: z.array(z.string()),
        /** What was decided in reading the file. */
        notes: z.array(z.string()),
      })
      .nullable(),
  },
};

export const commentsEvents = { 'comments.changed': z.object({ id: ArticleId }) };
