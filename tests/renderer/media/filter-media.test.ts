import { expect, test } from 'vitest';
import { type MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { filterMedia, type MediaFilter } from '../../../renderer/features/media/filter-media.ts';
import { searchMedia } from '../../../renderer/features/media/search-media.ts';

const item = (letter: string, details: object = {}): PictureItem =>
  PictureItem.parse({
    schemaVersion: 1,
    id: letter.repeat(64),
    fileName: `${letter}.jpg`,
    format: 'jpeg',
    width: 4,
    height: 3,
    bytes: 1,
    addedAt: '2026-05-14T08:00:00Z',
    details: { alt: 'x', credit: 'y', ...details },
  });
const items = [
  item('a'),
  item('b', { expires: '2026-06-30' }),
  item('c', { alt: '', expires: '2026-07-01', takenAt: '2025-12-24' }),
  item('d', { credit: ' ', usageTerms: 'One use' }),
];
const letters = (found: readonly MediaItem[]): string => found.map(({ id }) => id[0]).join('');
const none = { articles: [], authors: [], design: [] };
const uses = (id: string) =>
  id.startsWith('a')
    ? { ...none, articles: [{ media: id, article: '', headline: '', place: 'hero', trashed: false }] }
    : none;

test.each<[MediaFilter, string]>([
  ['all', 'abcd'],
  ['used', 'a'],
  ['unused', 'bcd'],
  ['expired', 'b'],
  ['unread', 'd'],
  ['no-alt', 'c'],
  ['no-credit', 'd'],
])('%s', (filter, expected) => {
  expect(letters(filterMedia(items, { kind: 'all', filter }, uses as never, '2026-07-01'))).toBe(expected);
});

test('nothing is called unused before uses are known', () => {
  expect(filterMedia(items, { kind: 'all', filter: 'unused' }, null, '2026-07-01')).toEqual([]);
});

test.each([
  ['2025-12', 'c'],
  ['2026-05-14', 'abcd'],
  ['one use', 'd'],
])('a search for %s', (text, expected) => {
  expect(letters(searchMedia(items, text))).toBe(expected);
});
