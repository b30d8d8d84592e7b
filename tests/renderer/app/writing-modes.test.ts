import { expect, test } from 'vitest';
import { nextZoom } from '../../../renderer/features/app/writing-modes.ts';

test.each([
  [100, 1, 110],
  [100, -1, 90],
  [105, 1, 110],
  [105, -1, 100],
  [200, 1, 200],
  [70, -1, 70],
] as const)('from %i by %i to %i', (now, step, next) => {
  expect(nextZoom(now, step)).toBe(next);
});
