import { type ICommentOptions, Paragraph } from 'docx';
import type { ReviewComment } from '#shared/review/review.schema.ts';

/** A comment and its replies. Replies are numbered after all comments, so that a comment's number is its place. */
export function wordComments(
  comment: ReviewComment,
  id: number,
  all: readonly ReviewComment[],
): readonly ICommentOptions[] {
  const repliesBefore = all.slice(0, id).reduce((count, { replies }) => count + replies.length, 0);
  const said = ({ by, at, text }: Pick<ReviewComment, 'by' | 'at' | 'text'>) => ({
    author: by.name,
    initials: by.initials,
    date: new Date(at),
    children: text.split('\n').map((words) => new Paragraph(words)),
  });
  return [
    { id, ...said(comment), resolved: comment.resolved !== null },
    ...comment.replies.map((reply, index) => ({
      id: all.length + repliesBefore + index,
      parentId: id,
      ...said(reply),
    })),
  ];
}
