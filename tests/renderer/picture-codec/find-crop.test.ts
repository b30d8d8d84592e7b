import { describe, expect, test } from 'vitest';
import { busiestPart, detailAlong, findCrop } from '../../../renderer/picture-codec/find-crop.ts';

describe('the part of a picture with given proportions', () => {
  const at = (place: number) => () => place;

  test.each([
    ['the whole', { width: 400, height: 200 }, { width: 200, height: 100 }, 0.5, [0, 0, 400, 200]],
    ['the left of a wide one', { width: 400, height: 100 }, { width: 10, height: 10 }, 0, [0, 0, 100, 100]],
    [
      'the right of a wide one',
      { width: 400, height: 100 },
      { width: 10, height: 10 },
      1,
      [300, 0, 100, 100],
    ],
    [
      'the middle of a tall one',
      { width: 100, height: 300 },
      { width: 1, height: 1 },
      0.5,
      [0, 100, 100, 100],
    ],
    ['a banner', { width: 300, height: 300 }, { width: 1200, height: 630 }, 0, [0, 0, 300, 158]],
  ] as const)('%s', (_name, picture, wanted, place, [x, y, width, height]) => {
    expect(findCrop(picture, wanted, at(place))).toEqual({ x, y, width, height });
  });
});

describe('the busiest part', () => {
  test.each([
    [[0, 0, 0, 0, 9, 9], 1 / 3, 1],
    [[9, 9, 0, 0, 0, 0], 1 / 3, 0],
    [[0, 0, 9, 9, 0, 0], 1 / 3, 0.5],
    [[5, 5, 5, 5, 5, 5], 1 / 3, 0.5],
    [[1, 2, 3], 1, 0.5],
  ])('of %j with a share of %d is at %d', (detail, share, expected) => {
    expect(busiestPart(detail, share)).toBe(expected);
  });

  test('is where lightness changes', () => {
    const [width, height] = [8, 4];
    const pixels = new Uint8ClampedArray(width * height * 4).fill(128);
    // A chequered pair of columns on the right.
    for (let y = 0; y < height; y += 1) {
      for (const x of [6, 7])
        pixels.fill((x + y) % 2 === 0 ? 0 : 255, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
    const columns = detailAlong('x', pixels, { width, height });
    expect(columns.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(busiestPart(columns, 0.25)).toBe(1);
    expect(detailAlong('y', pixels, { width, height })).toHaveLength(height);
  });
});
