import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadTheme } from '#main/site/load-theme.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import {
  articleId,
  sampleArticle,
  sampleConfig,
  sampleLibrary,
  samplePictures,
} from '#tests/helpers/sample-library.ts';

let pictures: readonly PictureItem[];
let files: ReadonlyMap<string, string>;

async function filesOf(
  config: object = {},
  now = '2026-08-01T12:00:00Z',
): Promise<ReadonlyMap<string, string>> {
  const snapshot = sampleLibrary(pictures, undefined, { config: sampleConfig(config) });
  const { pages } = planLibrary(snapshot, { now: new Date(now), theme: await loadTheme() });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

beforeAll(async () => {
  pictures = (await samplePictures(await mkdtemp(join(tmpdir(), 'galley-feeds-')))).items;
  files = await filesOf();
});

describe('feeds', () => {
  it.each(['', 'water/', 'tags/drought/', 'authors/ida-marsh/'])(
    'are at %s and named by its page',
    (folder) => {
      expect(files.has(`${folder}feed.atom`)).toBe(true);
      expect(files.has(`${folder}feed.json`)).toBe(true);
      expect(files.get(`${folder}index.html`)).toContain('type="application/atom+xml"');
    },
  );

  it('hold the whole text, with full addresses and without pull quotes', () => {
    const { items, version } = JSON.parse(files.get('feed.json') ?? '');
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    const full = items.find(({ id }: { readonly id: string }) => id.endsWith(articleId(1)));
    expect(full).toMatchObject({
      id: `tag:weir.example,2026-03-01:${articleId(1)}`,
      url: 'https://weir.example/news/water/reservoir-at-historic-low-and-still-falling/',
      date_published: '2026-06-22T07:15:00+01:00',
      tags: ['Water & land', 'Drought', 'Water supply', 'council'],
    });
    expect(full.content_html).toContain('Hosepipes are banned.');
    expect(full.content_html).not.toContain('Marta Lind, farmer');
    for (const [, address] of full.content_html.matchAll(/(?:src|href)="([^"]*)"/g)) {
      expect(address).toMatch(/^(https?:|mailto:|tel:)/);
    }
    expect(files.get('feed.atom')).toContain(
      '<title>Reservoir at “historic” low &amp; &lt;still&gt; falling</title>',
    );
  });

  it('lead from a note’s mark, and from a piece of HTML, to the site', async () => {
    const html = '<p><a href="../other/?a=1&amp;b=2">There</a> &lt;a href="x"</p>';
    const body = bodyOf([
      node.paragraph('Words', node.footnote('Minutes, item 7.'), '.'),
      { type: 'raw-html', version: 1, direction: null, format: '', indent: 0, children: [node.text(html)] },
    ]);
    const snapshot = sampleLibrary([], [sampleArticle(1, { headline: 'Notes', body })]);
    const { pages } = planLibrary(snapshot, { now: new Date('2026-08-01'), theme: await loadTheme() });
    const feed = pages.find(({ path }) => path === 'feed.json')?.render().content ?? '';
    const text: string = JSON.parse(feed).items[0].content_html;
    const page = 'https://weir.example/news/town/notes/';
    expect([...text.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      `${page}#note-1`,
      'https://weir.example/news/town/other/?a=1&amp;b=2',
      `${page}#note-ref-1`,
    ]);
    expect(text).toContain('&#x3C;a href="x"');
  });

  it('begin with the dateline as the page does, and take no sign that XML hasn’t', async () => {
    const article = sampleArticle(1, {
      headline: 'A form\ffeed',
      dateline: 'JAKARTA —',
      body: bodyOf([node.paragraph('Rain.'), node.paragraph('More.')]),
    });
    const snapshot = sampleLibrary([], [article]);
    const { pages } = planLibrary(snapshot, { now: new Date('2026-08-01'), theme: await loadTheme() });
    const contents = (pattern: RegExp) =>
      pages.filter(({ path }) => pattern.test(path)).map((page) => page.render().content);
    const [json = ''] = contents(/^feed\.json$/);
    expect(JSON.parse(json).items[0].content_html).toBe(
      '<p><span class="dateline">JAKARTA</span> — Rain.</p>\n<p>More.</p>\n',
    );
    const all = contents(/\.(?:atom|xml)$/);
    expect(all.length).toBeGreaterThan(4);
    for (const xml of all) expect(xml).not.toContain('\f');
  });

  it('have the picture of an article without a hero: the first of its text that says something', async () => {
    const [first, second] = pictures.map(({ id }) => id);
    const body = bodyOf([
      node.figure(first ?? '', { decorative: true }),
      node.figure(second ?? '', { alt: 'A ferry', credit: 'Ann Quay' }),
    ]);
    const snapshot = sampleLibrary(pictures, [sampleArticle(1, { hero: null, body })]);
    const { pages } = planLibrary(snapshot, { now: new Date('2026-08-01'), theme: await loadTheme() });
    const made = new Map(pages.map((page) => [page.path, page.render()]));
    const address = `media/${second?.slice(0, 16)}-social.jpg`;
    const page = [...made].find(([path]) => path.includes('story-number'))?.[1];
    expect(page?.content).toContain(`property="og:image" content="https://weir.example/news/${address}"`);
    expect(page?.content).toContain('property="og:image:alt" content="A ferry"');
    expect(page?.content).toMatch(
      /"@type":"NewsArticle".*"image":\[\{"@type":"ImageObject"[^}]*"creditText":"Ann Quay"/,
    );
    expect(JSON.parse(made.get('feed.json')?.content ?? '').items[0].image).toMatch(address);
    expect(made.get('rss.xml')?.content).toContain(`${address}" medium="image"`);
    expect(made.get('sitemap-1.xml')?.content).toContain(`${address}</image:loc>`);
    for (const path of ['feed.json', 'town/feed.json', 'rss.xml']) {
      expect([path, made.get(path)?.pictures.has(address)]).toEqual([path, true]);
    }
  });

  it('are RSS too for the site and its sections', () => {
    const rss = files.get('rss.xml') ?? '';
    expect(rss).toContain(`<guid isPermaLink="false">tag:weir.example,2026-03-01:${articleId(1)}</guid>`);
    expect(rss).toContain('<pubDate>22 Jun 2026 07:15:00 +0100</pubDate>');
    expect(rss).toContain('<dc:creator>Ida Marsh</dc:creator>\n<dc:creator>Tom Okafor</dc:creator>');
    expect(rss).toContain('<media:credit>Tom Okafor</media:credit>');
    expect(rss).not.toContain('Marta Lind, farmer');
    expect(files.has('water/rss.xml')).toBe(true);
    expect(files.has('tags/drought/rss.xml')).toBe(false);
  });

  it('and sitemaps need an address', async () => {
    const without = [...(await filesOf({ baseUrl: null })).keys()];
    expect(without.filter((path) => /\.(atom|xml)$|feed/.test(path))).toEqual([]);
  });
});

describe('sitemaps', () => {
  it('name every page to be found, and robots.txt names them', () => {
    expect(files.get('robots.txt')).toContain('Sitemap: https://weir.example/news/sitemap.xml');
    expect(files.get('sitemap.xml')).toContain('<loc>https://weir.example/news/sitemap-1.xml</loc>');
    const found = [...(files.get('sitemap-1.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, url]) => url,
    );
    const pages = [...files.keys()].filter(
      (path) => path.endsWith('index.html') && !path.startsWith('search/'),
    );
    expect(found).toHaveLength(pages.length);
    expect(found).toContain('https://weir.example/news/');
  });

  it('tell the news of two days, in a language without a region', async () => {
    expect(files.has('sitemap-news.xml')).toBe(false);
    const news = (await filesOf({}, '2026-06-23T12:00:00Z')).get('sitemap-news.xml') ?? '';
    expect(news.match(/<news:news>/g)).toHaveLength(1);
    expect(news).toContain('<news:language>en</news:language>');
    const named = await filesOf({ title: 'The Weir (English)' }, '2026-06-23T12:00:00Z');
    expect(named.get('sitemap-news.xml')).toContain('<news:name>The Weir</news:name>');
  });

  it('tell news to the minute, and of more than a thousand in further files', async () => {
    const dated = (at: string) => ({ publication: { at, timeZone: 'UTC' } });
    const times = [
      ...Array.from({ length: 1001 }, () => '2026-07-31T12:00:00Z'),
      '2026-07-30T12:00:00Z',
      '2026-07-30T11:59:59Z',
      '2026-08-01T12:00:01Z',
    ];
    const articles = times.map((at, index) =>
      sampleArticle(1, {
        ...dated(at),
        id: `01jz${String(index).padStart(22, '0')}`,
        headline: `News ${index}`,
      }),
    );
    const snapshot = sampleLibrary([], articles, { config: sampleConfig() });
    const { pages } = planLibrary(snapshot, {
      now: new Date('2026-08-01T12:00:00Z'),
      theme: await loadTheme(),
    });
    const counts = pages
      .filter(({ path }) => path.startsWith('sitemap-news'))
      .map((page) => [page.path, page.render().content.match(/<news:news>/g)?.length]);
    expect(counts).toEqual([
      ['sitemap-news.xml', 1000],
      ['sitemap-news-2.xml', 2],
    ]);
  });

  it.each([
    ['en-GB', 'en'],
    ['pt-BR', 'pt'],
    ['zh-Hans', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['fil-PH', 'fil'],
  ])('write the language %s as %s', async (language, expected) => {
    const news = (await filesOf({ language }, '2026-06-23T12:00:00Z')).get('sitemap-news.xml');
    expect(news).toContain(`<news:language>${expected}</news:language>`);
  });
});

it('every XML file is well formed', async () => {
  const xml = [...(await filesOf({}, '2026-06-23T12:00:00Z'))].filter(([path]) => /\.(atom|xml)$/.test(path));
  expect(xml.length).toBeGreaterThan(5);
  const { valid, errors } = await validateXML({
    xml: xml.map(([path, contents]) => ({ fileName: path.replaceAll('/', '-'), contents })),
    extension: 'schema',
    schema: ['<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>'],
  });
  // No schema knows these roots, which is the one complaint there may be of each file.
  expect(
    errors.filter(({ message }) => !/No matching global declaration|fails to validate/.test(message)),
  ).toEqual([]);
  expect(valid).toBe(false);
});
