import { describe, expect, it } from 'vitest';
import { areaInPixels, type CropArea, largestArea } from '#shared/media/crop.ts';
import { cutForUse, type PictureView } from '#shared/media/cut-for-use.ts';
import { Figure, MediaDetails, PictureItem } from '#shared/media/media.schema.ts';

const area = (x: number, y: number, width: number, height: number): CropArea => ({ x, y, width, height });
const photo = { width: 3000, height: 2000 };

describe('the largest part with given proportions', () => {
  it.each([
    ['a square from the middle', 1, photo, { x: 0.5, y: 0.5 }, area(0.1667, 0, 0.6667, 1)],
    ['a square from the left edge', 1, photo, { x: 0, y: 0.5 }, area(0, 0, 0.6667, 1)],
    ['a square around a point', 1, photo, { x: 0.4, y: 0.9 }, area(0.0667, 0, 0.6667, 1)],
    ['a wide one from the bottom', 16 / 9, photo, { x: 0.5, y: 1 }, area(0, 0.1563, 1, 0.8438)],
    ['all of it', 1.5, photo, { x: 0.1, y: 0.1 }, area(0, 0, 1, 1)],
  ])('%s', (_, ratio, picture, focus, expected) => {
    expect(largestArea(ratio, picture, focus)).toEqual(expected);
  });

  it('stays within a part', () => {
    const within = area(0.5, 0.25, 0.5, 0.5);
    expect(largestArea(1, photo, { x: 0, y: 0 }, within)).toEqual(area(0.5, 0.25, 0.3333, 0.5));
  });
});

describe('a part in pixels', () => {
  it.each([
    ['all of it', null, photo, { x: 0, y: 0, width: 3000, height: 2000 }],
    ['a quarter', area(0.5, 0.5, 0.5, 0.5), photo, { x: 1500, y: 1000, width: 1500, height: 1000 }],
    ['beyond the edge', area(0.9, 0.9, 1, 1), photo, { x: 2700, y: 1800, width: 300, height: 200 }],
    [
      'at least one',
      area(1, 1, 0.0001, 0.0001),
      { width: 3, height: 3 },
      { x: 2, y: 2, width: 1, height: 1 },
    ],
  ])('%s', (_, part, picture, expected) => {
    expect(areaInPixels(part, picture)).toEqual(expected);
  });
});

describe('what a use shows in given proportions', () => {
  const own = area(0, 0, 0.5, 0.5);
  const desk = area(0.1, 0.1, 0.5, 0.5);
  const item = (details: object): PictureItem =>
    PictureItem.parse({
      schemaVersion: 1,
      id: 'a'.repeat(64),
      fileName: 'a.jpg',
      format: 'jpeg',
      ...photo,
      bytes: 1,
      addedAt: '2026-01-01T00:00:00Z',
      details: MediaDetails.parse(details),
    });
  const focalPoint = { x: 0, y: 0 };
  const right = { x: 1, y: 1 };

  it.each<[string, object, PictureView, CropArea | null, boolean]>([
    ['nobody said anything', {}, {}, null, false],
    ['its own crop by that name', { focalPoint }, { crop: { ratio: '1x1', area: own } }, own, true],
    ['the desk’s crop', { crops: { '1x1': desk }, focalPoint }, {}, desk, true],
    ['the item’s focal point', { focalPoint }, {}, area(0, 0, 0.6667, 1), true],
    [
      'its own focal point first',
      { crops: { '1x1': desk }, focalPoint },
      { focalPoint: right },
      area(0.3333, 0, 0.6667, 1),
      true,
    ],
    [
      'never beyond its own crop',
      { crops: { '1x1': desk } },
      { crop: { ratio: 'free', area: own } },
      own,
      false,
    ],
    [
      'a focal point within its own crop',
      { focalPoint: right },
      { crop: { ratio: 'free', area: own } },
      area(0.1667, 0, 0.3333, 0.5),
      true,
    ],
  ])('%s', (_, details, view, expected, isChosen) => {
    expect(cutForUse(item(details), view, '1x1')).toEqual({ area: expected, isChosen });
  });
});

describe('files from before there were crops', () => {
  it('show the whole picture', () => {
    const before = { media: 'a'.repeat(64), alt: '', decorative: false, caption: '', credit: '' };
    expect(Figure.parse(before)).toEqual({ ...before, crop: null, focalPoint: null });
    expect(MediaDetails.parse({})).toMatchObject({ focalPoint: null, crops: {} });
  });
});
