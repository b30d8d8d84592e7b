import { describe, expect, it } from 'vitest';
import { placeInSite } from '#main/import/sites/folder/place-in-site.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { isRefused } from '#shared/ipc/import.contract.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';

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
