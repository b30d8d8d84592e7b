import { describe, expect, it } from 'vitest';
import { placeInSite } from '#main/import/sites/folder/place-in-site.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { isRefused } from '#shared/ipc/import.contract.ts';
import { LanguageTag } from '#shared/library/ids.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

describe('what a file’s place says', () => {
  it.each([
    ['_posts/2019-06-22-the-quay.md', null, '2019-06-22', 'the-quay', false, '/2019/06/22/the-quay.html'],
    [
      'sea/_posts/2019-06-22-the-quay.md',
      'Sea',
      '2019-06-22',
      'the-quay',
      false,
      '/sea/2019/06/22/the-quay.html',
    ],
    ['_drafts/crane.md', null, null, 'crane', true, null],
    ['content/posts/crane.md', null, null, 'crane', false, '/posts/crane/'],
    ['content/deep-sea/crane/index.md', 'Deep sea', null, 'crane', false, '/deep-sea/crane/'],
    ['notes/2020/crane.md', 'Notes', null, 'crane', false, null],
    ['about.md', null, null, 'about', false, null],
  ])('%s', (inside, section, date, slug, isDraft, address) => {
    expect(placeInSite(inside)).toMatchObject({ section, date, slug, isDraft, address });
  });
});

describe('a folder of a site', { timeout: 60_000 }, () => {
  it('of Hugo: bundles, TOML, aliases, static pictures, drafts', async () => {
    const taken = await takeSiteFiles(
      {
        'content/sea/the-quay/index.md':
          '+++\ntitle = "The quay"\ndate = 2019-06-22T10:15:00Z\ntags = ["cranes"]\naliases = ["/old/quay/", "/older.html"]\n[cover]\nimage = "hero.jpg"\nalt = "A quay"\n+++\nFirst words.\n\n![A crane](/img/crane.png)\n',
        'content/sea/the-quay/hero.jpg': await picture('jpeg', { colour: '#123456' }),
        'static/img/crane.png': await picture('png', { colour: '#654321' }),
        'content/sea/_index.md': '---\ntitle: Sea\n---\nNo article.',
        'content/sea/later.md': '---\ntitle: Later\ndraft: true\n---\nNot yet.',
        'public/index.html': '<h1>Made</h1><p>By a program.</p>',
        'README.md': '# How we build this',
      },
      '.',
    );
    const came = taken.reports.filter(({ isLeftOut }) => !isLeftOut);
    expect(came.map(({ headline, problems }) => [headline, problems])).toEqual([
      ['Later', []],
      ['The quay', []],
    ]);
    const quay = named(taken, 'The quay');
    expect(quay).toMatchObject({
      status: 'ready',
      tags: ['cranes'],
      slug: 'the-quay',
      hero: { alt: 'A quay' },
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(quay.body.root.children.map((node) => (node as { type: string }).type)).toEqual([
      'paragraph',
      'figure',
    ]);
    expect(named(taken, 'Later').status).toBe('draft');
    const { addresses } = await taken.newsroom.snapshot();
    expect(addresses?.get(quay.id)).toEqual(['old/quay/index.html', 'older.html', 'sea/the-quay/index.html']);
  });

  it('of Hugo in several languages: by names and by folders, as its settings name them', async () => {
    const post = (title: string): string => `---\ntitle: ${title}\n---\nWords of ${title}.\n`;
    const taken = await takeSiteFiles(
      {
        'hugo.toml':
          'defaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n',
        'content/sea/crane.en.md': post('The crane'),
        'content/sea/crane.fr.md': post('La grue'),
        'content/fr/sea/quai.md': post('Le quai'),
        'content/sea/release.v2.md': post('Two'),
      },
      '.',
    );
    const { addresses } = await taken.newsroom.snapshot();
    const found = ['The crane', 'La grue', 'Le quai', 'Two'].map((headline) => {
      const { id, language, section, slug } = named(taken, headline);
      return [language, section, slug, addresses?.get(id)?.[0]];
    });
    expect(found).toEqual([
      [null, 'sea', 'crane', 'sea/crane/index.html'],
      ['fr', 'sea', 'crane-2', 'fr/sea/crane/index.html'],
      ['fr', 'sea', 'quai', 'fr/sea/quai/index.html'],
      [null, 'sea', 'release-v2', 'sea/release.v2/index.html'],
    ]);
  });

  it('of Astro and Next.js: .mdx, with pictures that the text imports, and fields that it exports', async () => {
    const taken = await takeSiteFiles(
      {
        'src/content/blog/the-quay.mdx':
          "---\ntitle: The quay\npubDate: 2019-06-22T10:15:00Z\nheroImage: '../../assets/hero.jpg'\nheroImageAlt: A quay\n---\nimport { Image } from 'astro:assets'\nimport crane from '@/assets/crane.png'\n\nFirst <Mark>words</Mark>.\n\n<Image src={crane} alt=\"A crane\" />\n",
        'src/assets/hero.jpg': await picture('jpeg', { colour: '#123456' }),
        'src/assets/crane.png': await picture('png', { colour: '#654321' }),
        'posts/later.mdx': "export const metadata = { title: 'Later', draft: true }\n\nNot yet.\n",
      },
      '.',
    );
    const problems = taken.reports.map(({ headline, problems }) => [headline, problems]);
    expect(problems).toEqual([
      ['Later', []],
      [
        'The quay',
        [
          'import { Image } (line 7) is code of the old site’s program; it was left out',
          '<Mark> (line 10) is understood by the old site’s program alone; its words are kept',
        ],
      ],
    ]);
    const quay = named(taken, 'The quay');
    expect(quay).toMatchObject({
      status: 'ready',
      hero: { alt: 'A quay' },
      publication: { at: '2019-06-22T10:15:00Z' },
    });
    expect(outline(quay.body.root.children as readonly object[])).toEqual([
      'p: First words.',
      expect.stringMatching(/^figure \w+\(A crane\): {2}\(\)$/),
    ]);
    expect(named(taken, 'Later').status).toBe('draft');
  });

  it('of Jekyll and Eleventy: dates in names, permalinks, redirect_from, pages of HTML', async () => {
    const taken = await takeSiteFiles(
      {
        '_posts/2019-06-22-the-quay.md':
          '---\ntitle: The quay\nredirect_from: /q\nimage: /assets/hero.jpg\n---\nWords.\n',
        'assets/hero.jpg': await picture('jpeg'),
        'posts/crane.md': '---\ntitle: The crane\npermalink: /c/{{ slug }}/\n---\nMore.\n',
        'posts/boat.md': '---\ntitle: The boat\npermalink: /boats/one/\npublished: false\n---\nMore.\n',
        'posts/broken.md': '---\ntitle: [\n---\nMore.\n',
        'old/page.html':
          '<html><head><title>A page</title></head><body><article><h1>A page</h1><p>Long ago.</p></article></body></html>',
        'node_modules/x/y.md': '# Not ours',
      },
      '.',
    );
    const { addresses } = await taken.newsroom.snapshot();
    const paths = (headline: string) => addresses?.get(named(taken, headline).id);
    expect(paths('The quay')).toEqual(['q/index.html', '2019/06/22/the-quay.html']);
    expect(named(taken, 'The quay').publication).toMatchObject({ at: '2019-06-21T23:00:00Z' });
    expect(named(taken, 'The quay').hero).not.toBeNull();
    expect(paths('The crane')).toBeUndefined();
    expect(named(taken, 'The boat').status).toBe('draft');
    expect(paths('A page')).toEqual(['old/page.html']);
    expect(plainText(named(taken, 'A page').body)).toBe('Long ago.');
    expect(taken.reports.filter(isRefused)).toMatchObject([
      { problems: [expect.stringMatching(/broken\.md, line \d+: the front matter isn't YAML/)] },
    ]);
    expect(taken.articles).toHaveLength(4);
  });

  it('of Jekyll parts tags in one line at spaces; of Eleventy leaves out the names of its collections', async () => {
    const post = (title: string, tags: string): string =>
      `---\ntitle: ${title}\ntags: ${tags}\n---\nWords.\n`;
    const jekyll = await takeSiteFiles(
      {
        '_config.yml': 'title: J\n',
        '_posts/2019-06-22-a.md': post('A', 'sea ships sea'),
        '_posts/2019-06-22-b.md': post('B', 'Deep sea, Ships'),
        '_posts/2019-06-22-c.md': post('C', '[Deep sea, posts]'),
      },
      '.',
    );
    expect(['A', 'B', 'C'].map((one) => named(jekyll, one).tags)).toEqual([
      ['sea', 'ships'],
      ['Deep sea', 'Ships'],
      ['Deep sea', 'posts'],
    ]);
    const eleventy = await takeSiteFiles(
      { 'eleventy.config.js': 'export default () => {}', 'blog/a.md': post('A', '[posts, Deep sea, nav]') },
      '.',
    );
    expect(named(eleventy, 'A').tags).toEqual(['Deep sea']);
  });

  it('says of which of many index.md it speaks, and reads settings in other encodings', async () => {
    const taken = await takeSiteFiles(
      {
        'content/a/index.md': '---\ntitle: [\n---\nx',
        'content/b/index.md': 'No title.',
        'content/c/index.md': Buffer.from('\ufeff---\ntitle: Café\ndraft: true\n---\nWords.', 'utf16le'),
        'content/d.md': '{"title": "JSON", "draft": true, "aliases": ["/old/"]}\n\nWords.',
      },
      '.',
    );
    expect(taken.reports.filter(isRefused).flatMap(({ problems }) => problems)).toEqual([
      expect.stringMatching(/^content\/a\/index\.md, line \d: /),
      expect.stringMatching(/^content\/b\/index\.md has no headline/),
    ]);
    expect([named(taken, 'Café').status, named(taken, 'JSON').status]).toEqual(['draft', 'draft']);
  });

  it.each([0, 1, 2])(
    'keeps the letters of a long post’s old addresses (cut %s bytes into one)',
    async (more) => {
      const start = '---\ntitle: 海\naliases: [/古い/海/]\n---\n';
      const head = Buffer.byteLength(start);
      const text = `${start}${'x'.repeat((65_536 - head + more) % 3)}${'海'.repeat(30_000)}\n`;
      const taken = await takeSiteFiles({ 'content/long.md': text }, '.');
      const { addresses } = await taken.newsroom.snapshot();
      expect(addresses?.get(named(taken, '海').id)).toEqual(['古い/海/index.html', 'long/index.html']);
    },
  );

  it('gives drafts without a date none, and takes what has expired as a draft', async () => {
    const taken = await takeSiteFiles(
      {
        'content/a.md': '---\ntitle: Someday\ndraft: true\n---\nWords.',
        'content/b.md': '---\ntitle: Over\ndate: 2019-6-22\nexpiryDate: 2020-01-01\n---\nWords.',
        'content/c.md': '---\ntitle: Not over\ndate: 2019-06-22\nexpiryDate: 2999-01-01\n---\nWords.',
        'content/d.md': '---\ntitle: Undated\npublished: true\n---\nWords.',
      },
      '.',
    );
    expect(named(taken, 'Someday')).toMatchObject({ status: 'draft', publication: null });
    expect(named(taken, 'Over')).toMatchObject({
      status: 'draft',
      publication: { at: '2019-06-21T23:00:00Z' },
    });
    expect(named(taken, 'Not over').status).toBe('ready');
    expect(named(taken, 'Undated')).toMatchObject({
      status: 'ready',
      publication: { timeZone: 'Europe/Lisbon' },
    });
    expect(taken.reports.flatMap(({ problems }) => problems)).toEqual([
      'it expired on 2020-01-01; it is a draft here',
    ]);
  });

  it.each([
    ['en', null, /^“05\/03\/2024” may be two days, .*“en”, doesn't say which/],
    ['en-GB', '2024-03-05T00:00:00Z', /^“05\/03\/2024” is 2024-03-05, as dates are written in “en-GB”$/],
    ['en-US', '2024-05-02T23:00:00Z', /is 2024-05-03, as/],
  ])('in %s says how it reads a date that may be two days', async (language, at, problem) => {
    const newsroom = await tempNewsroom();
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, language: LanguageTag.parse(language) });
    const taken = await takeSiteFiles({ 'a.md': '---\ntitle: T\ndate: 05/03/2024\n---\nx' }, '.', newsroom);
    expect(taken.reports[0]?.problems).toEqual([expect.stringMatching(problem)]);
    if (at !== null) expect(named(taken, 'T').publication?.at).toBe(at);
  });

  it('brings the second time only what is new, and says when there is nothing', async () => {
    const first = await takeSiteFiles({ 'a.md': '# A\n\nWords.' }, '.');
    const both = { 'a.md': '# A\n\nWords.', 'b.md': '# B\n\nWords.' };
    const again = await takeSiteFiles(both, '.', first.newsroom);
    expect(again.reports.map(({ isKnown }) => isKnown)).toEqual([true, false]);
    const none = await takeSiteFiles({ 'a.txt': 'x' }, '.');
    expect(none.reports).toMatchObject([
      { article: null, isLeftOut: true },
      { article: null, problems: [expect.stringMatching(/has no articles in it/)] },
    ]);
  });
});
