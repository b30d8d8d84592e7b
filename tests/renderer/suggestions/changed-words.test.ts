import { expect, test } from 'vitest';
import { changedWords } from '../../../renderer/features/suggestions/changed-words.ts';

const marks = { same: '', added: '+', removed: '-' } as const;
const lead = 'Two lifting gates at the Narrows will cost millions and close when the';
const tail = 'passes 3.9 metres. The number comes from a weir keeper’s pencil.';

test.each<[string, string, string]>([
  ['The tide', 'The ebb', 'The |-tide|+ebb'],
  ['', 'Sea', '+Sea'],
  ['Sea, Town', 'Sea', 'Sea|-, Town'],
  [
    `${lead} river ${tail}`,
    `${lead} stream ${tail}`,
    '… millions and close when the |-river|+stream| passes 3.9 metres. The …',
  ],
  [
    `a ${lead} ${tail} b`,
    `c ${lead} ${tail} d`,
    '-a|+c| Two lifting gates at the … from a weir keeper’s pencil. |-b|+d',
  ],
])('%s → %s', (before, after, expected) => {
  expect(
    changedWords(before, after)
      .map(({ is, text }) => marks[is] + text)
      .join('|'),
  ).toBe(expected);
});
