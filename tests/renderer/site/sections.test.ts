import { expect, test } from 'vitest';
import { Section } from '#shared/library/library.schema.ts';
import { moved, withSection } from '../../../renderer/features/site/sections.ts';

const news = Section.parse({ slug: 'news', name: 'News' });

test.each([
  ['World News', 'world-news'],
  ['  Culture ', 'culture'],
  // Renamed to something else since, its address is still taken.
  ['News', 'news-2'],
  ['???', 'section'],
])('a new section %j is at %j', (name, slug) => {
  const { sections, slug: given } = withSection([news], name);
  expect(given).toBe(slug);
  expect(sections).toEqual([news, { slug, name: name.trim(), subject: null, description: '' }]);
});

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('the item at %i moved by %i', (index, step, expected) => {
  expect(moved(['a', 'b', 'c'], index, step)).toEqual(expected);
});
