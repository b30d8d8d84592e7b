import { expect, it } from 'vitest';
import { type CommentThread, commentThreads } from '#shared/comments/comment-thread.ts';
import { ReaderComment } from '#shared/comments/reader-comment.schema.ts';

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function comment(number: number, parent: number | null = null, changes: object = {}): ReaderComment {
  return ReaderComment.parse({
    ...{ id: id(number), parent: parent === null ? null : id(parent), name: String(number), text: 'x' },
    ...{ at: `2026-03-01T08:00:${String(number).padStart(2, '0')}Z`, state: 'approved', ...changes },
  });
}

function shape(threads: readonly CommentThread[]): unknown[] {
  return threads.map(({ comment: { name }, answers }) =>
    answers.length === 0 ? name : [name, ...shape(answers)],
  );
}

it.each([
  [
    'answers below what they answer, the oldest first',
    [comment(3, 1), comment(2), comment(1)],
    [['1', '3'], '2'],
  ],
  [
    'only what is approved',
    [comment(1, null, { state: 'spam' }), comment(2, null, { state: 'pending' }), comment(3)],
    ['3'],
  ],
  ['an answer to what isn’t shown by itself', [comment(1, null, { state: 'trash' }), comment(2, 1)], ['2']],
  [
    'deep answers beside each other',
    [comment(1), comment(2, 1), comment(3, 2), comment(4, 3), comment(5, 4)],
    [['1', ['2', '3', '4', '5']]],
  ],
  ['a ring as if nobody answered', [comment(1, 2), comment(2, 1)], [['1', '2']]],
  ['one that answers itself', [comment(1, 1)], ['1']],
])('shows %s', (_, comments, expected) => {
  expect(shape(commentThreads(comments))).toEqual(expected);
});
