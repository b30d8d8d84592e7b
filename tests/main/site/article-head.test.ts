import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { figure, heading, paragraph } from '#tests/helpers/body-nodes.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import {
  fullArticle,
  sampleArticle,
  sampleConfig,
  sampleLibrary,
  samplePictures,
} from '#tests/helpers/sample-library.ts';

let pictures: readonly PictureItem[];
beforeAll(async () => {
  pictures = (await samplePictures(await mkdtemp(join(tmpdir(), 'galley-head-')))).items;
});

async function articlePage(changes: object = {}, config: object = {}): Promise<string> {
  const article = fullArticle(pictures, changes);
  const snapshot = sampleLibrary(pictures, [article], { config: sampleConfig(config) });
  const plan = planLibrary(snapshot, { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() });
  return plan.pages.find((page) => page.article === article.id)?.render().content ?? '';
}

function dataOf(page: string): readonly Record<string, unknown>[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );
}

describe('when an article changed', () => {
  const published = '2026-06-22T07:15:00+01:00';
  const updated = '2026-06-22T16:40:00+01:00';
  it.each<[string, string | null, string | null]>([
    ['an editor dated an update', '2026-06-22T15:40:00Z', updated],
    ['it never was', null, null],
    ['the update is dated before the publication', '2026-06-21T00:00:00Z', null],
  ])('%s: readers, Open Graph and structured data say the same', async (_, revisedAt, expected) => {
    const page = await articlePage({ revisedAt });
    const [news] = dataOf(page);
    expect(news).toMatchObject({ datePublished: published, dateModified: expected ?? published });
    expect(/class="dt-updated" datetime="([^"]*)"/.exec(page)?.[1] ?? null).toBe(expected);
    expect(/modified_time" content="([^"]*)"/.exec(page)?.[1] ?? null).toBe(expected);
  });

  it('a save alone is no update', async () => {
    const before = await articlePage();
    expect(await articlePage({ updatedAt: '2026-07-30T10:00:00Z' })).toBe(before);
  });
});

it('names each author and the owner of the picture, and makes no licence up', async () => {
  const [news = {}] = dataOf(await articlePage());
  expect(news['author']).toEqual([
    { '@type': 'Person', name: 'Ida Marsh', url: 'https://weir.example/news/authors/ida-marsh/' },
    { '@type': 'Person', name: 'Tom Okafor', url: 'https://weir.example/news/authors/tom-okafor/' },
  ]);
  const [image] = news['image'] as readonly object[];
  expect(image).toMatchObject({ creditText: 'Tom Okafor', copyrightNotice: '© The Weir' });
  expect(image).not.toHaveProperty('license');
});

it('shows the way that its breadcrumb data tell', async () => {
  const page = await articlePage();
  const [, list] = dataOf(page);
  const nav = /<nav class="breadcrumb"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  const shown = [...nav.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, name]) => name);
  const told = list?.['itemListElement'] as readonly { name: string; position: number; item: string }[];
  expect(shown).toEqual([
    'The Weir',
    'Water &amp; land',
    'Reservoir at “historic” low &amp; &lt;still&gt; falling',
  ]);
  expect(
    told.map(({ name }) => name.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')),
  ).toEqual(shown);
  expect(told.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(told.every(({ item }) => item.startsWith('https://weir.example/news/'))).toBe(true);
});

it('says at its end where to report an error, if anywhere', async () => {
  expect(await articlePage({}, {})).toMatch(
    /href="mailto:desk@weir\.example\?subject=Report%20an%20error&amp;body=Reservoir/,
  );
  expect(await articlePage({}, { contactEmail: null })).not.toMatch(/class="colophon"/);
});

it('says once whose it is: below, as every page does', async () => {
  const page = (await articlePage({}, {})).replace(/<script.*?<\/script>/gs, '');
  expect(page.match(/© The Weir/g)).toHaveLength(1);
  expect(page).toMatch(/<footer class="site-footer">.*<p class="rights"[^>]*>© The Weir<\/p>/s);
});

it.each<[string, object, string]>([
  ['its own words for search results', { seoDescription: 'In short.' }, 'In short.'],
  ['its standfirst', { standfirst: 'The river fell.' }, 'The river fell.'],
  [
    'how its text begins, without what stands beside it',
    {
      body: bodyOf([
        figure('a.jpg', { caption: ['A ferry'] }),
        heading('h2', 'Low'),
        paragraph('The river fell.'),
      ]),
    },
    'The river fell.',
  ],
  [
    'its headline where it has no text',
    { headline: 'Low water', body: bodyOf([heading('h2', 'Low')]) },
    'Low water',
  ],
])('a link to it is described by %s', async (_, changes, expected) => {
  const page = await articlePage({ standfirst: '', seoDescription: '', ...changes });
  for (const name of ['name="description"', 'property="og:description"'])
    expect(page).toContain(`<meta ${name} content="${expected}"`);
});

it('a title that another article has too is told from it by its day, also where it is too long', async () => {
  const dated = (day: number) => ({ publication: { at: `2026-06-0${day}T09:00:00Z`, timeZone: 'UTC' } });
  const long = 'A headline of many words that goes on and on until nobody can read all of it';
  const articles = [
    sampleArticle(1, { headline: 'Letters', ...dated(1) }),
    sampleArticle(2, { headline: 'Postbag', seoTitle: 'letters', ...dated(2) }),
    sampleArticle(3, { headline: 'Ferry', ...dated(3) }),
    sampleArticle(4, { headline: long, ...dated(4) }),
    sampleArticle(5, { headline: long, ...dated(5) }),
  ];
  const plan = planLibrary(sampleLibrary([], articles), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  const titleOf = (id: string): string =>
    /<title>([^<]*)/.exec(plan.pages.find((page) => page.article === id)?.render().content ?? '')?.[1] ?? '';
  expect(articles.map(({ id }) => titleOf(id))).toEqual([
    'Letters (1 June 2026) | The Weir',
    'letters (2 June 2026) | The Weir',
    'Ferry | The Weir',
    'A headline of many words that goes on and on until… (4 June 2026)',
    'A headline of many words that goes on and on until… (5 June 2026)',
  ]);
});

it('keeps a description short enough to be shown', async () => {
  const page = await articlePage({ standfirst: `${'A sentence of words. '.repeat(20)}` });
  const description = /name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(description.length).toBeLessThanOrEqual(200);
  expect(description).toMatch(/\w…$/);
});

it.each([
  [
    'the front page',
    'index.html',
    'social',
    'A wide reservoir with bare banks under a pale sky',
    'summary_large_image',
  ],
  ['a section', 'town/index.html', 'social', 'A ferry', 'summary_large_image'],
  ['a tag', 'tags/drought/index.html', 'social', 'A wide reservoir', 'summary_large_image'],
  ['a month', '2026/06/index.html', 'social', 'A wide reservoir', 'summary_large_image'],
  ['an author', 'authors/ida-marsh/index.html', '1x1', 'Ida Marsh on a quay', 'summary'],
  ['a section without pictures', 'sport/index.html', null, null, 'summary'],
])('a preview of a link to %s shows its newest picture, or who it is', async (_, path, cut, alt, card) => {
  const { pages } = planLibrary(sampleLibrary(pictures), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  const rendered = pages.find((page) => page.path === path)?.render();
  const meta = (name: string): string | undefined =>
    new RegExp(`"${name}" content="([^"]*)"`).exec(rendered?.content ?? '')?.[1];
  const image = meta('og:image');
  expect(image?.replace(/.*-(\w+)\.jpg$/, '$1') ?? null).toBe(cut);
  expect(meta('og:image:alt') ?? null).toEqual(alt === null ? null : expect.stringContaining(alt));
  expect(meta('twitter:card')).toBe(card);
  if (image !== undefined)
    expect([...(rendered?.pictures.keys() ?? [])]).toContain(
      image.slice('https://weir.example/news/'.length),
    );
});

it.each([
  ['the front page', 'index.html', true],
  ['a section without pictures', 'sport/index.html', true],
  ['the archive', 'archive/index.html', true],
  ['a section with pictures', 'town/index.html', false],
])('a preview of a link to %s and the newsroom’s picture for previews', async (_, path, isSites) => {
  const media = pictures[2]?.id;
  const library = sampleLibrary(pictures, undefined, {
    config: sampleConfig({ design: { social: { media } } }),
  });
  const { pages } = planLibrary(library, {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  const page = pages.find((one) => one.path === path)?.render();
  const file = `media/${media?.slice(0, 16)}-social.jpg`;
  expect(page?.content.includes(`property="og:image" content="https://weir.example/news/${file}"`)).toBe(
    isSites,
  );
  expect(page?.pictures.has(file)).toBe(isSites);
});
