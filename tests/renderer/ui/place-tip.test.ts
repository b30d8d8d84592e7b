import { expect, test } from 'vitest';
import type { Box } from '../../../renderer/ui/place-beside.ts';
import { placeTip } from '../../../renderer/ui/place-tip.ts';

const view = { width: 1000, height: 600 };
const size = { width: 60, height: 24 };
const button = (left: number, top: number): Box => ({ left, top, width: 32, height: 32 });

test.each<[string, Box, readonly Box[], { left: number; top: number }]>([
  ['below', button(300, 200), [], { left: 286, top: 238 }],
  ['above what stands at the lower edge', button(300, 560), [], { left: 286, top: 530 }],
  ['within the window', button(960, 200), [], { left: 934, top: 238 }],
  ['above, where the next button is below', button(300, 200), [button(300, 232)], { left: 286, top: 170 }],
  ['below, where the one before is above', button(300, 232), [button(300, 200)], { left: 286, top: 270 }],
  ['beside, between two', button(300, 232), [button(300, 200), button(300, 264)], { left: 234, top: 236 }],
  ['below, where nowhere is free', button(0, 0), [button(0, 32), button(32, 0)], { left: 6, top: 38 }],
])('a tooltip stands %s', (_name, box, others, place) => {
  expect(placeTip(box, size, view, others)).toEqual(place);
});
