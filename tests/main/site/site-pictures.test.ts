import { describe, expect, it } from 'vitest';
import {
  iconRendition,
  iconSizes,
  renditionsOf,
  type SharedCut,
  sharedCuts,
  sharedRendition,
} from '#main/media/rendition-recipes.ts';
import { pictureAt, picturePath } from '#main/site/site-pictures.ts';
import { PictureItem } from '#shared/media/media.schema.ts';

const item = PictureItem.parse({
  schemaVersion: 1,
  id: `3f29c81b07d4e6a5${'0'.repeat(48)}`,
  fileName: 'a.jpg',
  format: 'jpeg',
  width: 3000,
  height: 2000,
  bytes: 1,
  addedAt: '2026-01-01T00:00:00Z',
  details: { focalPoint: { x: 0.2, y: 0.3 } },
});
const area = { x: 0.125, y: 0, width: 0.75, height: 0.8438 };
const cuts = Object.keys(sharedCuts) as SharedCut[];

describe('a picture’s path in a site', () => {
  it.each([
    [renditionsOf(item).fallback, 'media/3f29c81b07d4e6a5-1200.jpg'],
    [renditionsOf(item, area).fallback, 'media/3f29c81b07d4e6a5-1250.0.7500.8438-1200.jpg'],
    [sharedRendition(item, {}, '1x1'), 'media/3f29c81b07d4e6a5-0.0.6667.10000-1x1.jpg'],
  ])('%#', (rendition, path) => {
    expect(picturePath(rendition)).toBe(path);
  });

  it('leads back to what it names', () => {
    const views = [{}, { crop: { ratio: 'free', area } }, { crop: { ratio: '16x9', area } }] as const;
    const all = [
      ...[null, area].flatMap((part) => [
        renditionsOf(item, part).fallback,
        ...renditionsOf(item, part).avif,
        ...renditionsOf(item, part).webp,
      ]),
      ...views.flatMap((view) => cuts.map((cut) => sharedRendition(item, view, cut))),
      ...iconSizes.map((size) => iconRendition(item, size)),
    ];
    for (const rendition of all) expect(pictureAt(picturePath(rendition), [item])).toEqual(rendition);
  });

  it.each([
    'media/3f29c81b07d4e6a5-123.jpg',
    'media/3f29c81b07d4e6a5-0.0.0.0-social.jpg',
    'media/3f29c81b07d4e6a5-99999.99999.99999.99999-1200.png',
    'media/3f29c81b07d4e6a5-large.jpg',
  ])('has nothing at %s', (path) => {
    expect(pictureAt(path, [item])).toBeUndefined();
  });
});
