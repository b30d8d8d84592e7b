import { describe, expect, it } from 'vitest';
import { ArticleId, Slug } from '#shared/library/ids.ts';
import { formatDay, formatMoment, isoInZone } from '#shared/site/dates.ts';
import { directionOf } from '#shared/site/direction.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { addressOf, articlePath, rootOf, sectionPath, tagPath, tagSlug } from '#shared/site/site-paths.ts';

describe('where pages lie', () => {
  const id = ArticleId.parse('01jz0000000000000000000001');
  it.each([
    [{ kind: null, headline: 'A new bridge', section: 'town', slug: null }, 'town/a-new-bridge/index.html'],
    [{ kind: 'page' as const, headline: 'About us', section: 'town', slug: null }, 'about-us/index.html'],
    [{ kind: 'page' as const, headline: 'x', section: null, slug: 'con' }, 'con_/index.html'],
    [{ kind: null, headline: 'A new bridge', section: null, slug: 'bridge' }, 'articles/bridge/index.html'],
    [{ kind: null, headline: '!!!', section: 'town', slug: null }, `town/${id}/index.html`],
    [{ kind: null, headline: 'x', section: 'con', slug: 'nul' }, 'con_/nul_/index.html'],
  ])('%j is at %s', (article, path) => {
    const slug = article.slug === null ? null : Slug.parse(article.slug);
    const section = article.section === null ? null : Slug.parse(article.section);
    expect(articlePath({ id, kind: article.kind, headline: article.headline, slug, section })).toBe(path);
  });

  it('cuts a name that a file system could not hold', () => {
    const slug = Slug.parse('水'.repeat(120));
    const [name = ''] = sectionPath(slug).split('/');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });

  it.each([
    ['Water supply', 'water-supply'],
    ['water  Supply', 'water-supply'],
    ['U.S.', 'us'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['북한', '북한'],
    ['K-팝', 'k-팝'],
    ['بالعربية', 'بالعربية'],
    ['../..', 'u2e-2e-2f-2e-2e'],
    ['???', 'u3f-3f-3f'],
    ['+++', 'u2b-2b-2b'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['LGBTQ+ rights', 'lgbtq-plus-rights'],
    ['#MeToo', 'metoo'],
    ['1 + 1', '1-1'],
  ])('the tag %j is %s', (tag, slug) => {
    expect(tagSlug(tag)).toBe(slug);
    expect(tagPath(tag)).toBe(`tags/${slug}/index.html`);
  });
});

describe('how pages link', () => {
  it.each([
    ['index.html', 'town/a/index.html', 'town/a/'],
    ['town/a/index.html', 'town/b/index.html', '../../town/b/'],
    ['town/a/index.html', 'town/index.html', '../../town/'],
    ['town/a/index.html', 'index.html', '../../'],
    ['town/a/index.html', 'town/a/index.html', '../../town/a/'],
    ['index.html', 'index.html', './'],
    ['town/a/index.html', 'media/x-800.webp', '../../media/x-800.webp'],
    ['search/index.html', 'search/index.js', '../search/index.js'],
    ['index.html', 'tags/북한/index.html', 'tags/%EB%B6%81%ED%95%9C/'],
  ])('%s to %s is %s', (from, to, expected) => {
    expect(rootOf(from) + addressOf(to) || './').toBe(expected);
    const base = 'https://example.org/sub/';
    const resolved = new URL(expected, base + addressOf(from)).href;
    expect(resolved).toBe(base + addressOf(to));
  });
});

describe('dates', () => {
  const instant = '2026-06-22T23:15:00Z';
  it.each([
    ['Asia/Jakarta', '2026-06-23T06:15:00+07:00', '23 June 2026'],
    ['America/New_York', '2026-06-22T19:15:00-04:00', '22 June 2026'],
    ['Asia/Kathmandu', '2026-06-23T05:00:00+05:45', '23 June 2026'],
    ['UTC', '2026-06-22T23:15:00+00:00', '22 June 2026'],
  ])('in %s', (timeZone, iso, day) => {
    expect(isoInZone(instant, timeZone)).toBe(iso);
    expect(formatDay(instant, timeZone, 'en-GB')).toBe(day);
  });

  it('names the zone beside the time', () => {
    expect(formatMoment(instant, 'Europe/London', 'en-GB')).toBe('23 June 2026 at 00:15 BST');
  });
});

it.each([
  ['auto', 'ar', 'rtl'],
  ['auto', 'az-Arab', 'rtl'],
  ['auto', 'he', 'rtl'],
  ['auto', 'pt-BR', 'ltr'],
  ['rtl', 'en', 'rtl'],
  ['ltr', 'fa', 'ltr'],
] as const)('%s in %s runs %s', (chosen, language, expected) => {
  expect(directionOf(chosen, language)).toBe(expected);
});

it.each([
  [['de-AT'], 'Suchen'],
  [['fi', 'fr'], 'Rechercher'],
  [['he'], 'חיפוש'],
  [['fi'], 'Search'],
])('the texts for %j', (languages, search) => {
  expect(siteMessages(...languages).searchButton).toBe(search);
});
