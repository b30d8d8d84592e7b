import { randomUUID } from 'node:crypto';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type CommentAnchor, ReviewComment } from '#shared/review/review.schema.ts';
import type { PictureAnchor, ReadComment, ReadRemark } from './read-article.ts';
import type { ImportParts } from './take-article.ts';

/** Keeps the file's comments as the article's own, each with the name and time that it had there. */
export async function takeComments(
  review: ImportParts['review'],
  article: ArticleId,
  comments: readonly ReadComment[],
  /** The media item that a picture of the file became. */
  mediaOf: (source: string) => Promise<MediaId | null>,
  note: (problem: string) => void,
): Promise<void> {
  for (const { anchor, isResolved, replies, ...remark } of comments) {
    const comment = ReviewComment.safeParse({
      ...said(remark),
      anchor: anchor.kind === 'picture-of-file' ? await pictureAnchor(anchor, mediaOf) : anchor,
      replies: replies.map(said),
      resolved: isResolved ? { by: remark.by, at: replies.at(-1)?.at ?? remark.at } : null,
    });
    if (comment.success) await review.change(article, { kind: 'restore', comment: comment.data }, remark.by);
    else note(phrase`a comment by ${remark.by.name} was not taken: it is too long`);
  }
}

async function pictureAnchor(
  { source, quote }: PictureAnchor,
  mediaOf: (source: string) => Promise<MediaId | null>,
): Promise<CommentAnchor> {
  const media = await mediaOf(source);
  return media === null ? { kind: 'article' } : { kind: 'picture', media, quote: quote.slice(0, 5000) };
}

function said({ by, at, text }: ReadRemark): object {
  return { id: randomUUID(), by: { name: by.name, initials: by.initials.slice(0, 8) }, at, text };
}
