import { describe, expect, it } from 'vitest';
import { Slug } from '#shared/library/ids.ts';
import { freeSlug, slugify } from '#shared/library/slugify.ts';

describe('slugify', () => {
  it.each([
    ['Asia/Pacific', 'asia-pacific'],
    ['The mayor’s last day', 'the-mayors-last-day'],
    ['Café São João', 'cafe-sao-joao'],
    ['  Two   spaces — and a dash  ', 'two-spaces-and-a-dash'],
    ['Straße', 'strasse'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['a'.repeat(200), 'a'.repeat(80)],
    [`${'word '.repeat(30)}`, Array(16).fill('word').join('-')],
  ])('%j → %j', (text, slug) => {
    expect(slugify(text, 'fallback')).toBe(slug);
  });

  it.each([[''], ['???'], ['—'], ['🎉']])('%j has no letters: the fallback', (text) => {
    expect(slugify(text, 'fallback')).toBe('fallback');
  });
});

describe('freeSlug', () => {
  it.each([
    [[], 'news'],
    [['news'], 'news-2'],
    [['news', 'news-2'], 'news-3'],
    [['news-2'], 'news'],
  ])('with %j taken → %s', (taken, expected) => {
    expect(freeSlug(Slug.parse('news'), (slug) => taken.includes(slug))).toBe(expected);
  });
});
