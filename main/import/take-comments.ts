import { randomUUID } from 'node:crypto';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { ReviewComment } from '#shared/review/review.schema.ts';
import type { ReadComment, ReadRemark } from './read-article.ts';
import type { ImportParts } from './take-article.ts';

/** Keeps the file's comments as the article's own, each with the name and time that it had there. */
export async function takeComments(
  review: ImportParts['review'],
  article: ArticleId,
  comments: readonly ReadComment[],
  note: (problem: string) => void,
): Promise<void> {
  for (const { anchor, isResolved, replies, ...remark } of comments) {
    const comment = ReviewComment.safeParse({
      ...said(remark),
      anchor,
      replies: replies.map(said),
      resolved: isResolved ? { by: remark.by, at: replies.at(-1)?.at ?? remark.at } : null,
    });
    if (comment.success) await review.change(article, { kind: 'restore', comment: comment.data }, remark.by);
    else note(phrase`a comment by ${remark.by.name} was not taken: it is too long`);
  }
}

function said({ by, at, text }: ReadRemark): object {
  return { id: randomUUID(), by: { name: by.name, initials: by.initials.slice(0, 8) }, at, text };
}
