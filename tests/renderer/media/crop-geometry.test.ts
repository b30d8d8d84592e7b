import { describe, expect, test } from 'vitest';
import type { CropArea } from '#shared/media/crop.ts';
import {
  type Handle,
  movedArea,
  resizedArea,
  scaledArea,
} from '../../../renderer/features/media/crop/crop-geometry.ts';

const area = (x: number, y: number, width: number, height: number): CropArea => ({ x, y, width, height });
const half = area(0.25, 0.25, 0.5, 0.5);

describe('an area moved', () => {
  test.each([
    ['a little', 0.1, -0.1, area(0.35, 0.15, 0.5, 0.5)],
    ['stops at the edges', 2, -2, area(0.5, 0, 0.5, 0.5)],
  ])('%s', (_, dx, dy, expected) => {
    expect(movedArea(half, dx, dy)).toEqual(expected);
  });
});

describe('an area drawn by', () => {
  test.each<[Handle, number, number, number | null, CropArea]>([
    ['e', 0.1, 0.3, null, area(0.25, 0.25, 0.6, 0.5)],
    ['w', 0.1, 0, null, area(0.35, 0.25, 0.4, 0.5)],
    ['n', 0, -0.1, null, area(0.25, 0.15, 0.5, 0.6)],
    ['se', 0.1, 0.2, null, area(0.25, 0.25, 0.6, 0.7)],
    ['se', 1, 1, null, area(0.25, 0.25, 0.75, 0.75)],
    ['nw', 1, 1, null, area(0.7, 0.7, 0.05, 0.05)],
    ['se', 0.1, 0, 1, area(0.25, 0.25, 0.6, 0.6)],
    ['e', 0.1, 0, 1, area(0.25, 0.2, 0.6, 0.6)],
    ['s', 0, 0.1, 2, area(0, 0.25, 1, 0.5)],
    ['nw', -1, -1, 1, area(0, 0, 0.75, 0.75)],
  ])('%s by %d, %d in the shape %s', (handle, dx, dy, shape, expected) => {
    expect(resizedArea(half, handle, dx, dy, shape)).toEqual(expected);
  });
});

describe('an area scaled', () => {
  test.each([
    ['larger', half, 1.2, area(0.2, 0.2, 0.6, 0.6)],
    ['as large as the picture at most', half, 9, area(0, 0, 1, 1)],
    ['within the picture', area(0.6, 0, 0.4, 0.2), 2, area(0.2, 0, 0.8, 0.4)],
    ['no smaller than can be seen', half, 0.01, area(0.475, 0.475, 0.05, 0.05)],
  ])('%s', (_, before, factor, expected) => {
    expect(scaledArea(before, factor)).toEqual(expected);
  });
});
