import { expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { anchorOfBlock, findBlock } from '#shared/review/block-anchor.ts';
import { BlockAnchor, CommentAnchor } from '#shared/review/review.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';

const line = { type: 'horizontalrule', version: 1 };
const video = (title: string) => ({
  type: 'embed',
  version: 1,
  url: 'https://www.youtube.com/watch?v=AlvaneFlood',
  provider: 'youtube',
  title,
  thumbnail: null,
});
const [one, two, three, four] = ['The tide came in.', 'Then it rained.', 'Nobody left.', 'The end.'].map(
  (text) => node.paragraph(text),
);
const text = [one, line, two, video('The gates'), three, line, four] as const;

test('a block of words is known by its words, a figure by its picture, another by what it holds and where it stands', () => {
  const media = 'a'.repeat(64);
  const body = bodyOf([...text, node.figure(media)]);
  expect(anchorOfBlock(body, 0)).toEqual({
    kind: 'quote',
    quote: 'The tide came in.',
    before: '',
    after: '',
  });
  expect(anchorOfBlock(body, 7)).toMatchObject({ kind: 'picture', media });
  expect(anchorOfBlock(body, 3)).toMatchObject({
    kind: 'block',
    type: 'embed',
    quote: 'The gates',
    count: 1,
  });
  expect(anchorOfBlock(body, 1)).toMatchObject({
    kind: 'block',
    count: 2,
    before: 'The tide came in.',
    after: 'Then it rained.',
  });
  expect(anchorOfBlock(body, 9)).toBeNull();
  for (const index of [0, 1, 3, 7])
    expect(() => CommentAnchor.parse(anchorOfBlock(body, index))).not.toThrow();
});

const first = (index: number) => BlockAnchor.parse(anchorOfBlock(bodyOf(text), index));

test.each([
  ['as it was', 1, text, 1],
  ['the second of two', 5, text, 5],
  ['with text before it', 5, [four, ...text], 6],
  ['moved, one of two', 1, [one, two, video('The gates'), line, three, line, four], 3],
  ['gone, one of two', 1, [one, two, video('The gates'), three, line, four], null],
  ['gone, the other', 5, [one, line, two, video('The gates'), three, four], null],
  ['the only one, moved to the end', 3, [one, line, two, three, line, four, video('The gates')], 6],
  ['edited in its place', 3, [one, line, two, video('The sluices'), three, line, four], 3],
  ['another in another place', 3, [video('The sluices'), one, line, two, three, line, four], null],
  ['without any', 3, [one, two], null],
])('%s', (_, index, blocks, expected) => {
  expect(findBlock(bodyOf(blocks), first(index))).toBe(expected);
});
