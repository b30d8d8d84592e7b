import { expect, test } from 'vitest';
import { newSectionSlug, sectionSlugFault } from '#shared/site/section-slugs.ts';

test.each([
  ['World News', 'world-news'],
  ['Politics', 'politics-2'],
  // Pages and folders of every site.
  ['Search', 'search-2'],
  ['Archive', 'archive-2'],
  ['Tags', 'tags-2'],
  ['Authors', 'authors-2'],
  ['Corrections', 'corrections-2'],
  ['Articles', 'articles-2'],
  ['Media', 'media-2'],
  ['Assets', 'assets-2'],
  ['???', 'section'],
])('a new section “%s” is at %s', (name, slug) => {
  expect(newSectionSlug(name, ['politics'])).toBe(slug);
});

test.each([
  ['affairs', null],
  ['Politics', 'taken'],
  ['Search', 'own'],
  ['', 'malformed'],
  ['a/b', 'malformed'],
  ['..', 'malformed'],
  ['politik-ø', null],
])('a section may be at “%s”: %s', (slug, fault) => {
  expect(sectionSlugFault(slug, ['politics'])).toBe(fault);
});
