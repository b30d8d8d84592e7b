import { expect, it } from 'vitest';
import { mergeComments } from '#shared/comments/merge-comments.ts';
import { ReaderComment } from '#shared/comments/reader-comment.schema.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const decided = (minute: number) => ({
  by: 'Ana',
  at: new Date(Date.UTC(2026, 0, 1, 8, minute)).toISOString(),
});

function comment(number: number, changes: object = {}): ReaderComment {
  const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
  const said = { id: idOf(number), name: `Reader ${number}`, at, text: `Said ${number}`, state: 'pending' };
  return ReaderComment.parse({ ...said, ...changes });
}

it.each<[string, readonly ReaderComment[], readonly ReaderComment[], readonly ReaderComment[]]>([
  ['one each', [comment(1)], [comment(2)], [comment(1), comment(2)]],
  [
    'decided there only',
    [comment(1)],
    [comment(1, { state: 'approved', decided: decided(1) })],
    [comment(1, { state: 'approved', decided: decided(1) })],
  ],
  [
    'decided here later',
    [comment(1, { state: 'spam', decided: decided(2) })],
    [comment(1, { state: 'approved', decided: decided(1) })],
    [comment(1, { state: 'spam', decided: decided(2) })],
  ],
  [
    'the same from one export, with an answer to it',
    [comment(1, { origin: 'wp-7' })],
    [comment(2, { origin: 'wp-7' }), comment(3, { parent: idOf(2) })],
    [comment(1, { origin: 'wp-7' }), comment(3, { parent: idOf(1) })],
  ],
])('two versions of an article’s comments: %s', (_, mine, theirs, expected) => {
  const merged = mergeComments(mine, theirs);
  expect(merged).toEqual(expected);
  expect(mergeComments(merged, theirs)).toEqual(expected);
});
