import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '#main/import/sites/folder/folder-files.ts';
import { makeDocx, para, run } from '../../../../helpers/docx.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';

const ninjs = JSON.stringify({
  uri: 'https://agency.example/1',
  type: 'text',
  headlines: [{ role: 'main', value: 'From an agency' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: '<p>Words of the agency.</p>' }],
});
const wxr =
  '<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>From WordPress</title><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>Words.</p>]]></content:encoded></item></channel></rss>';

async function found(files: readonly string[], links: readonly string[] = []) {
  const root = await tempFolder();
  for (const path of [...files, ...links]) await mkdir(dirname(join(root, path)), { recursive: true });
  for (const path of files)
    await writeFile(join(root, path), path.includes('empty') ? '---\na: b\n---\n' : 'x');
  for (const path of links) await symlink(await tempFolder(), join(root, path));
  const [articles, leftOut]: [string[], string[]] = [[], []];
  for await (const file of folderFiles(root)) {
    if ('leftOut' in file) leftOut.push(file.title);
    else articles.push(file.inside);
  }
  return { articles, leftOut };
}

describe('what of a folder may be an article', () => {
  it.each<[what: string, files: string[], articles: string[], leftOut: string[]]>([
    [
      'names that begin as those of pages about the files',
      [
        ...['search-and-rescue.md', 'license-fees-rise.md', '404-homes.md', 'readme-first.md'],
        ...['README.md', 'LICENSE', '404.html', 'search.md'],
      ],
      ['404-homes.md', 'license-fees-rise.md', 'readme-first.md', 'search-and-rescue.md'],
      ['404.html', 'README.md', 'search.md'],
    ],
    [
      'folders of programs beside the settings of a site, and sections of the same names',
      [
        ...['hugo.toml', 'public/index.html', 'themes/x/a.md', 'resources/a.md', 'node_modules/x/y.md'],
        ...['content/public/a.md', 'content/themes/a.md', 'content/resources/a.md'],
      ],
      ['content/public/a.md', 'content/resources/a.md', 'content/themes/a.md'],
      ['node_modules/', 'public/', 'resources/', 'themes/'],
    ],
    ['the posts alone', ['public/a.md', 'resources/b.md'], ['public/a.md', 'resources/b.md'], []],
    [
      'other formats',
      [
        'a.mdx',
        'b.odt',
        'c.doc',
        'd.txt',
        'e.njk',
        'robots.txt',
        'e.jpg',
        'f.css',
        '~$g.docx',
        'h.docx',
        'feed.rss',
      ],
      ['a.mdx', 'h.docx'],
      ['b.odt', 'c.doc', 'd.txt', 'e.njk', 'feed.rss'],
    ],
    ['data of the site', ['data/a.json', 'package.json', 'sitemap.xml', 'a.md'], ['a.md'], []],
    [
      'Hugo’s sections',
      ['news/_index.md', 'empty/_index.md', 'news/a.md'],
      ['news/a.md'],
      ['news/_index.md'],
    ],
    ['hidden', ['.git/a.md', '.draft.md', 'a.md'], ['a.md'], []],
    [
      'deep down',
      [`${Array.from({ length: 13 }, () => 'd').join('/')}/a.md`],
      [],
      [`${Array.from({ length: 13 }, () => 'd').join('/')}/`],
    ],
  ])('%s', async (_what, files, articles, leftOut) => {
    expect(await found(files)).toEqual({ articles, leftOut });
  });

  it('links, which are named and not followed', async () => {
    expect(await found(['a.md'], ['sub/linked', 'old.md', 'x.jpg'])).toEqual({
      articles: ['a.md'],
      leftOut: ['old.md', 'sub/linked'],
    });
  });
});

describe('a folder of all kinds of files', { timeout: 60_000 }, () => {
  const files = {
    'shared/word.docx': makeDocx({
      body: para(run('From Word'), 'Title') + para(run('Words.')),
    }),
    'shared/page.html': '<title>From the web</title><article><h1>From the web</h1><p>Words.</p></article>',
    'shared/note.md': '# From Markdown\n\nWords.',
    'agency/item.json': ninjs,
    'old/export.xml': wxr,
    'old/settings.json': '{"posts": 5}',
    'scan.odt': 'PK',
  };

  it('comes in with the readers of single files, and names what it leaves out', async () => {
    const taken = await takeSiteFiles(files, '.');
    expect(taken.reports.map(({ headline, isLeftOut, file }) => [headline ?? file, isLeftOut])).toEqual([
      ['From an agency', false],
      ['From WordPress', false],
      ['site: scan.odt', true],
      ['From Markdown', false],
      ['From the web', false],
      ['From Word', false],
    ]);
    expect(named(taken, 'From Word').section).not.toBeNull();
    const again = await takeSiteFiles(files, '.', taken.newsroom);
    expect(again.reports.filter(({ isKnown }) => isKnown)).toHaveLength(5);
    expect(again.articles).toHaveLength(5);
  });
});
