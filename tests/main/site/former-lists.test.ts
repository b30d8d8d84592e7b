import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { loadTheme } from '#main/site/load-theme.ts';
import { renamedTags } from '#main/site/renamed-tags.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { Profile } from '#shared/review/person.schema.ts';
import { withRetagged } from '#shared/site/address-book.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const [one, two, three] = [1, 2, 3].map(articleId);

interface Before {
  /** By article, where it was. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  readonly tags?: Readonly<Record<string, string>>;
  /** By article, the slugs of its tags in the last build. */
  readonly tagged?: Readonly<Record<string, readonly string[]>>;
  readonly laterPages?: Readonly<Record<string, number>>;
}

async function filesOf({
  addresses = {},
  tags = {},
  tagged = {},
  laterPages = {},
}: Before): Promise<ReadonlyMap<string, string>> {
  const articles = [
    sampleArticle(1, { headline: 'First', section: 'town', tags: ['Climate crisis'] }),
    sampleArticle(2, { headline: 'Second', section: 'town', tags: ['Rain'] }),
    sampleArticle(3, { headline: 'Third', section: 'water', tags: [] }),
  ];
  const snapshot = sampleLibrary([], articles, {
    config: sampleConfig({}),
    addresses: new Map(Object.entries(addresses)),
    formerTags: new Map(Object.entries(tags)),
    builtTags: new Map(Object.entries(tagged)),
    laterPages: new Map(Object.entries(laterPages)),
  });
  const { pages } = planLibrary(snapshot, {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

const at = (...paths: readonly string[]): readonly string[] => paths.map((path) => `${path}/index.html`);

describe('where a section or a tag was', () => {
  it('leads on, and whoever follows its feeds goes on getting them', async () => {
    const files = await filesOf({
      addresses: { [`${one}`]: at('politics/first') },
      tags: { climate: 'climate-crisis' },
    });
    const section = files.get('politics/index.html') ?? '';
    expect(section).toContain('http-equiv="refresh" content="0; url=../town/"');
    expect(section).toContain('<a href="../town/">Town</a>');
    expect(files.get('tags/climate/index.html')).toContain('url=../../tags/climate-crisis/"');
    for (const [before, now] of [
      ['politics/rss.xml', 'town/rss.xml'],
      ['politics/feed.atom', 'town/feed.atom'],
      ['politics/feed.json', 'town/feed.json'],
      ['tags/climate/feed.atom', 'tags/climate-crisis/feed.atom'],
      ['tags/climate/feed.json', 'tags/climate-crisis/feed.json'],
    ] as const) {
      expect([before, files.get(before)]).toEqual([before, files.get(now)]);
      expect(files.get('_redirects')).toContain(
        `\n/news/${before} /news/${now} 301!\n/news/${before} /news/${now} 301\n`,
      );
    }
    expect(files.get('_redirects')).toContain('/news/politics/ /news/town/ 301!\n');
    expect(files.get('_redirects')).toContain('/news/tags/climate/ /news/tags/climate-crisis/ 301!\n');
    // The feed says where it is now.
    expect(files.get('politics/feed.json')).toContain(
      '"feed_url":"https://weir.example/news/town/feed.json"',
    );
    expect(files.get('sitemap-1.xml')).not.toMatch(/politics|tags\/climate\//);
  });

  it.each<[string, Before, string, string | null]>([
    [
      'is where most of its articles are',
      { addresses: { [`${one}`]: at('old/a'), [`${two}`]: at('old/b'), [`${three}`]: at('old/c') } },
      'old/index.html',
      'town/',
    ],
    [
      'is nowhere where they went different ways',
      { addresses: { [`${one}`]: at('old/a'), [`${three}`]: at('old/c') } },
      'old/index.html',
      null,
    ],
    [
      'is found at every name that it had',
      { addresses: { [`${one}`]: at('older/a', 'old/a') } },
      'older/index.html',
      'town/',
    ],
    [
      'is nothing while the section is there',
      { addresses: { [`${one}`]: at('sport/a') } },
      'sport/index.html',
      null,
    ],
    ['is no folder of days', { addresses: { [`${one}`]: at('2019/05/a') } }, '2019/index.html', null],
    [
      'is nothing of an article without a section',
      { addresses: { [`${one}`]: at('articles/a') } },
      'articles/index.html',
      null,
    ],
    [
      'of a tag is followed',
      { tags: { heat: 'climate', climate: 'climate-crisis' } },
      'tags/heat/index.html',
      'tags/climate-crisis/',
    ],
    ['of a tag that nothing has is nowhere', { tags: { heat: 'sun' } }, 'tags/heat/index.html', null],
    [
      'of a further page is the first of the list, where that is shorter now',
      { laterPages: { 'town/index.html': 2 } },
      'town/page/2/index.html',
      'town/',
    ],
    [
      'of a further page is the list that took the place of its own',
      {
        addresses: { [`${one}`]: at('politics/first') },
        laterPages: { 'politics/index.html': 1 },
      },
      'politics/page/1/index.html',
      'town/',
    ],
    [
      'of a tag’s further page, too',
      { tags: { climate: 'climate-crisis' }, laterPages: { 'tags/climate/index.html': 3 } },
      'tags/climate/page/3/index.html',
      'tags/climate-crisis/',
    ],
    [
      'of a further page is nowhere where the list is',
      { laterPages: { 'tags/gone/index.html': 3 } },
      'tags/gone/page/1/index.html',
      null,
    ],
    [
      'of a tag that somebody renamed in its articles is followed',
      { tagged: { [`${one}`]: ['climate'] } },
      'tags/climate/index.html',
      'tags/climate-crisis/',
    ],
    ['of a tag in a circle is nowhere', { tags: { heat: 'sun', sun: 'heat' } }, 'tags/heat/index.html', null],
  ])('%s', async (_, before, path, to) => {
    const page = (await filesOf(before)).get(path);
    expect(page === undefined ? null : /<a href="(?:\.\.\/)*([^"]*)">/.exec(page)?.[1]).toBe(to);
  });

  it('gives way to a tag that is there', async () => {
    const files = await filesOf({ tags: { rain: 'climate-crisis' } });
    expect(files.get('tags/rain/index.html')).toContain('Second');
  });
});

it('no feed is beside a further page', async () => {
  const files = await filesOf({ laterPages: { 'town/index.html': 2 } });
  expect([...files.keys()].filter((path) => path.startsWith('town/page/'))).toEqual([
    'town/page/1/index.html',
    'town/page/2/index.html',
  ]);
  expect(files.get('_redirects')).toContain('/news/town/page/2/ /news/town/ 301!\n');
});

describe('a tag that went from all articles by hand', () => {
  type Tags = readonly string[];
  it.each<[string, readonly (readonly [before: Tags, now: Tags])[], Readonly<Record<string, string>>]>([
    [
      'is what they got in its place',
      [
        [
          ['heat', 'sea'],
          ['sun', 'sea'],
        ],
      ],
      { heat: 'sun' },
    ],
    ['is nothing of what they had already', [[['heat', 'sea'], ['sea']]], {}],
    [
      'is what most of them got',
      [
        [['heat'], ['sun']],
        [['heat'], ['sun']],
        [['heat'], ['ice']],
      ],
      { heat: 'sun' },
    ],
    [
      'is nothing where they went different ways',
      [
        [['heat'], ['sun']],
        [['heat'], ['ice']],
      ],
      {},
    ],
    [
      'is what one got and the others had already',
      [
        [['heat'], ['sun']],
        [['heat', 'sun'], ['sun']],
        [['heat', 'sun'], ['sun']],
      ],
      { heat: 'sun' },
    ],
    [
      'is itself while one article has it',
      [
        [['heat'], ['sun']],
        [['heat'], ['heat']],
      ],
      {},
    ],
    ['is nothing of an article that is new', [[[], ['sun']]], {}],
  ])('%s', (_, articles, expected) => {
    const before = new Map(articles.map(([tags], index) => [`${articleId(index + 1)}`, tags]));
    const entries = articles.map(([, tags], index) => ({ article: { id: articleId(index + 1) }, tags }));
    const now = new Map(entries.flatMap(({ tags }) => tags.map((tag) => [tag, true])));
    expect(Object.fromEntries(renamedTags(before, entries as never, now))).toEqual(expected);
  });

  it('leads on for good, in a site that is built on the last one as in a new one', async () => {
    const newsroom = await tempNewsroom();
    const [out, anew] = [join(await tempFolder(), 'site'), join(await tempFolder(), 'site')];
    const publication = { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' };
    const ids: ArticleId[] = [];
    for (let number = 0; number < 51; number += 1) {
      const { id } = await newsroom.articles.create({
        ...{ headline: `Heat ${number}`, tags: ['Heat'], status: 'ready', publication },
      });
      ids.push(id);
    }
    const build = async (folder: string): Promise<void> => {
      expect((await newsroom.site.build({ out: folder })).problems).toEqual([]);
    };
    await build(out);
    for (const id of ids) await newsroom.articles.change(id, () => ({ tags: ['Sun'] }));
    await build(out);
    const page = (path: string): Promise<string> => readFile(join(out, path), 'utf8');
    expect(await page('tags/heat/index.html')).toContain('url=../../tags/sun/"');
    expect(await page('tags/heat/page/1/index.html')).toContain('url=../../../../tags/sun/"');
    for (const id of ids.slice(0, 10)) await newsroom.articles.change(id, () => ({ tags: ['Sea'] }));
    await build(out);
    expect(await page('tags/heat/page/1/index.html')).toContain('url=../../../../tags/sun/"');
    expect(await page('tags/sun/page/1/index.html')).toContain('url=../../../../tags/sun/"');
    await build(anew);
    expect(await hashesIn(out)).toEqual(await hashesIn(anew));
  });
});

describe('a renamed tag', () => {
  it.each<
    [string, readonly string[], string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]
  >([
    ['leads to its new name', ['Climate'], 'Climate crisis', {}, { climate: 'climate-crisis' }],
    ['in other letters is at one place', ['climate', 'Climate'], 'CLIMATE', {}, {}],
    ['may be several', ['Heat', 'Sun'], 'Weather', {}, { heat: 'weather', sun: 'weather' }],
    ['that gets its name back leads there', ['Weather'], 'Heat', { heat: 'weather' }, { weather: 'heat' }],
  ])('%s', (_, from, to, before, after) => {
    expect(Object.fromEntries(withRetagged(new Map(Object.entries(before)), from, to))).toEqual(after);
  });

  it('in every article is remembered with the articles that readers have', async () => {
    const newsroom = await tempNewsroom();
    const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => Profile.parse({}) });
    const { id } = await newsroom.articles.create({ headline: 'Heat', tags: ['Climate', 'Tpyo'] });
    const book = async (): Promise<{ readonly tags: unknown }> =>
      JSON.parse(await readFile(join(newsroom.folder.path, 'addresses.json'), 'utf8'));
    await handlers['articles.retag']({ from: ['Tpyo'], to: 'Typo' });
    await expect(book()).rejects.toThrow('ENOENT');
    await newsroom.rememberFormer(new Map([[id, at('city/heat')]]));
    await handlers['articles.retag']({ from: ['Climate'], to: 'Climate crisis' });
    expect(await book()).toMatchObject({ tags: { climate: 'climate-crisis' } });
    expect((await newsroom.snapshot()).formerTags).toEqual(new Map([['climate', 'climate-crisis']]));
  });
});
