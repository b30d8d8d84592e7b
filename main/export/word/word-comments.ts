import { type ICommentOptions, Paragraph } from 'docx';
import type { ReviewComment } from '#shared/review/review.schema.ts';

/**
 * The numbers in the document of each comment and, after it, of its replies. Each of them needs a place in the text: programs
 * drop what has none.
 */
export function numberComments(comments: readonly ReviewComment[]): readonly (readonly number[])[] {
  let next = 0;
  return comments.map(({ replies }) => [next++, ...replies.map(() => next++)]);
}

/** A comment and its replies, with their numbers. */
export function wordComments(
  comment: ReviewComment,
  [id = 0, ...replies]: readonly number[],
): readonly ICommentOptions[] {
  const said = ({ by, at, text }: Pick<ReviewComment, 'by' | 'at' | 'text'>) => ({
    author: by.name,
    initials: by.initials,
    date: new Date(at),
    children: text.split('\n').map((words) => new Paragraph(words)),
  });
  return [
    { id, ...said(comment), resolved: comment.resolved !== null },
    ...comment.replies.map((reply, index) => ({ id: replies[index] ?? id, parentId: id, ...said(reply) })),
  ];
}
