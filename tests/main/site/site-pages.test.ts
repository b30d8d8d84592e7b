import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import type { PlannedPage } from '#main/site/render-page.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import {
  fullArticle,
  sampleArticle,
  sampleConfig,
  sampleLibrary,
  samplePictures,
} from '#tests/helpers/sample-library.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';

let pictures: readonly PictureItem[];
beforeAll(async () => {
  pictures = (await samplePictures(await mkdtemp(join(tmpdir(), 'galley-pages-')))).items;
});

async function pagesOf(snapshot: WholeLibrary): Promise<readonly PlannedPage[]> {
  return planLibrary(snapshot, { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() }).pages;
}

async function articlePage(changes: object, config: object = {}): Promise<string> {
  const articles = [fullArticle(pictures, changes), sampleArticle(4, { headline: 'Another story' })];
  const pages = await pagesOf(sampleLibrary(pictures, articles, { config: sampleConfig(config) }));
  const page = pages.find(({ article }) => article === articles[0]?.id);
  return page?.render().content ?? '';
}

/** Hashed names change with the theme and pictures with an encoder's version; neither is what this golden page is about. */
const stable = (page: string): string =>
  page.replace(/(assets\/\w+)-[0-9a-f]{10}/g, '$1-HASH').replace(/media\/[0-9a-f]{16}/g, (path) => {
    const index = pictures.findIndex(({ id }) => path.endsWith(id.slice(0, 16)));
    return `media/PICTURE${index + 1}`;
  });

describe('the article page', () => {
  it('prints the full article as its golden page says', async () => {
    const golden = join(import.meta.dirname, '../../fixtures/site/full-article.html');
    await expect(stable(await articlePage({}))).toMatchFileSnapshot(golden);
  });

  it('has its parts in the order in which they are read', async () => {
    const page = await articlePage({});
    const parts = [
      'Type to search',
      'class="section-label"',
      '<h1',
      'class="standfirst',
      'class="byline"',
      '<time',
      'class="hero"',
      '(Photo: Tom Okafor)',
      'class="dateline"',
      '<h2>Who is affected',
      'class="pull-quote"',
      'class="figure"',
      'rel="tag"',
      'About the authors',
      'p-note',
      'You might also like',
      'Leave a comment',
      'Your email address will not be published.',
      'Post comment',
    ];
    const places = parts.map((part) => page.indexOf(part));
    expect(places.filter((place) => place === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each<[string, object, object, string]>([
    ['comments are closed', { commentsOpen: false }, {}, '<form action="https://comments'],
    ['there is nobody to take them', {}, { comments: {} }, 'Leave a comment'],
    ['the site doesn’t know its address', {}, { baseUrl: null }, 'canonical'],
    ['the site doesn’t know its address', {}, { baseUrl: null }, 'og:'],
    ['the site doesn’t know its address', {}, { baseUrl: null }, 'ld+json'],
    ['there is no hero', { hero: null }, {}, 'class="hero"'],
    ['there is no dateline', { dateline: '' }, {}, 'class="dateline"'],
    ['a note is private', { note: 'Legal has doubts' }, {}, 'Legal has doubts'],
  ])('when %s, leaves it out', async (_, changes, config, absent) => {
    expect(await articlePage(changes, config)).not.toContain(absent);
  });

  it('has the dates of its site in an article whose language names no region', async () => {
    const page = await articlePage({ language: 'en' });
    expect(page).toContain('<html lang="en-GB" dir="ltr">');
    expect(page).toContain('property="og:locale" content="en_GB"');
    expect(page).toMatch(/<time class="dt-published"[^>]*>\d+ \w+ 2026/);
  });

  it('keeps the signs of a tag in their order where the text runs the other way', async () => {
    const page = await articlePage({ language: 'he', tags: ['C#'] });
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('" dir="auto">C#</a>');
  });

  it('keeps every hostile word as text', async () => {
    const hostile = '</script><script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    const page = await articlePage({
      headline: hostile,
      standfirst: hostile,
      tags: [hostile],
      dateline: hostile,
      seoTitle: hostile,
      seoDescription: hostile,
      socialHeadline: hostile,
      hero: { media: pictures[0]?.id, alt: hostile, caption: hostile, credit: hostile },
    });
    expect(page).not.toContain('<img src=x');
    // Its own two, the article's data and its place in the site.
    expect(page.match(/<script/g)).toHaveLength(4);
  });
});

describe('every kind of page', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    // An integrity check needs a server: with it, browsers refuse a site's own styles when it is opened from a folder.
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  });

  it.each([
    ['with an address', {}],
    ['without', { baseUrl: null }],
    ['in Arabic', { language: 'ar' }],
  ])('is valid HTML in a site %s', async (_, config) => {
    const pages = await pagesOf(sampleLibrary(pictures, undefined, { config: sampleConfig(config) }));
    const html = pages.filter(({ path }) => path.endsWith('.html'));
    expect(new Set(html.map(({ kind }) => kind)).size).toBe(9);
    for (const page of html) {
      const report = await validator.validateString(page.render().content, page.path);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => [ruleId, message]),
      );
      expect([page.path, found]).toEqual([page.path, []]);
    }
  });

  it('is valid in a site without a single article', async () => {
    const pages = await pagesOf(sampleLibrary([], []));
    for (const page of pages.filter(({ path }) => path.endsWith('.html'))) {
      const { valid } = await validator.validateString(page.render().content, page.path);
      expect([page.path, valid]).toEqual([page.path, true]);
    }
  });

  it('leads only to pages and files that the site has', async () => {
    const pages = await pagesOf(sampleLibrary(pictures));
    const rendered = pages.map((page) => ({ page, ...page.render() }));
    const known = new Set([
      ...pages.map(({ path }) => path),
      ...rendered.flatMap((one) => [...one.pictures.keys()]),
    ]);
    for (const { page, content } of rendered.filter((one) => one.page.path.endsWith('.html'))) {
      const links = [...content.matchAll(/(?:href|src|action)="([^"]*)"|([^\s",]+) \d+w/g)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      for (const link of links.filter((address) => !/^(https?:|mailto:|#)/.test(address))) {
        const base =
          page.path === '404.html' ? 'https://weir.example/' : `https://weir.example/news/${page.path}`;
        const path = decodeURIComponent(new URL(link, base).pathname.replace(/^\/news\//, ''));
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        expect([page.path, link, known.has(file)]).toEqual([page.path, link, true]);
      }
    }
  });

  it('has a title of its own', async () => {
    const pages = (await pagesOf(sampleLibrary(pictures))).filter(({ path }) => path.endsWith('.html'));
    const titles = pages.map((page) => /<title>(.*)<\/title>/.exec(page.render().content)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it('finds the theme’s files whole', async () => {
  const { rules } = await loadTheme();
  const tokens = await readFile(join(import.meta.dirname, '../../../main/site/theme/tokens.css'), 'utf8');
  expect(rules.startsWith(tokens)).toBe(true);
});
