import { expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { blocksOf } from '#shared/compare/block.ts';
import { restoreBlock } from '#shared/compare/restore-block.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';

const body = (text: string) =>
  bodyOf(
    text
      .split('|')
      .filter(Boolean)
      .map((one) => paragraph(one)),
  );

test.each([
  ['a changed block', 'The dam broke today|Rain', 'The dam holds today|Rain', 0, 'The dam holds today|Rain'],
  ['one that was taken out', 'Rain|Wind', 'Rain|Sun|Wind', 1, 'Rain|Sun|Wind'],
  ['the first', 'Wind', 'Rain|Wind', 0, 'Rain|Wind'],
  ['after new blocks', 'New|Rain|Wind', 'Rain|Sun|Wind', 1, 'New|Rain|Sun|Wind'],
  ['into an empty body', '', 'Rain|Sun', 1, 'Sun'],
  ['one that is the same', 'Rain', 'Rain', 0, 'Rain'],
  ['one that never was', 'Rain', 'Rain', 7, 'Rain'],
])('brings back %s', (_name, current, older, index, expected) => {
  const restored = restoreBlock(body(current), body(older), index);
  expect(
    blocksOf(restored)
      .map(({ text }) => text)
      .join('|'),
  ).toBe(expected);
});
