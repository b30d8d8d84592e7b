import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import { bodyReferences } from '#shared/body/find-references.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { checkLibrary } from '#shared/library/check-library.ts';
import { articlePath } from '#shared/site/site-paths.ts';
import { type PubliiRows, publiiDatabase } from '#tests/helpers/publii-site.ts';
import { takeSiteFiles } from '#tests/helpers/take-site-files.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';
import { wxr, wxrItem } from '#tests/helpers/wxr.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function take(newsroom: Newsroom, files: Files, inside: string): Promise<void> {
  const { reports } = await takeSiteFiles(files, inside, newsroom);
  for (const { article, problems } of reports) expect([article === null, problems]).toEqual([false, []]);
}

/** Where the links of “Linker” lead: headlines of articles, and addresses. */
async function linksOf(newsroom: Newsroom): Promise<readonly string[]> {
  const all = await newsroom.articles.all();
  const linker = all.find(({ headline }) => headline === 'Linker');
  const { articles, links } = bodyReferences(linker === undefined ? [] : readBody(linker.body).nodes);
  const named = articles.map((one) => all.find(({ id }) => id === one.article)?.headline ?? '');
  return [...named, ...links.flatMap(({ url }) => (url.startsWith('galley:') ? [] : url))];
}

async function broken(newsroom: Newsroom): Promise<readonly string[]> {
  const problems = checkLibrary(await newsroom.snapshot(), new Date());
  return problems.flatMap(({ code, message }) => (code === 'link-broken' ? message : []));
}

const old = 'https://w.example';
const post = (id: number, title: string, link: string, content: string): string =>
  wxrItem({ id, title, link: `${old}${link}`, content });
const linker = (...links: readonly string[]): string =>
  links.map((link) => `<p><a href="${link}">words</a></p>`).join('\n');
const japanese = '/%e6%97%a5%e6%9c%ac/';

function wordPress(...links: readonly string[]): Files {
  const items = [
    post(1, 'Linker', '/2024/01/linker/', linker(...links)),
    post(2, 'Plain', '/2024/03/plain/', '<p>Text.</p>'),
    post(3, 'Japan', japanese, '<p>Text.</p>'),
    wxrItem({ id: 4, title: 'Draft', status: 'draft', content: '<p>Text.</p>' }),
  ];
  return { 'export.xml': wxr(...items) };
}

function ghost(...links: readonly string[]): Files {
  const post = (id: string, title: string, html: string): object => ({
    ...{ id, title, html, slug: title.toLowerCase(), type: 'post', status: 'published' },
    published_at: '2024-01-05 10:15:00',
  });
  const draft = { ...post('3', 'Draft', '<p>Text.</p>'), status: 'draft', uuid: 'u-3' };
  const posts = [post('1', 'Linker', linker(...links)), post('2', 'Plain', '<p>Text.</p>'), draft];
  return { 'ghost.json': JSON.stringify({ db: [{ meta: { version: '5.0.0' }, data: { posts } }] }) };
}

async function publii(...links: readonly string[]): Promise<Files> {
  const post = (id: number, title: string, text: string, status = 'published'): object => ({
    ...{ id, title, text, status, slug: title.toLowerCase(), authors: '1', created_at: 1 },
  });
  const posts = [
    post(1, 'Linker', linker(...links)),
    post(2, 'Plain', '<p>Text.</p>'),
    post(3, 'Draft', '<p>Text.</p>', 'draft'),
  ];
  return { 'site/input/db.sqlite': await publiiDatabase({ posts } as PubliiRows) };
}

function jekyll(...links: readonly string[]): Files {
  const md = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;
  return {
    '_config.yml': `url: ${old}\npermalink: /:year/:month/:title/\n`,
    '_posts/2024-01-01-linker.md': md('Linker', links.map((link) => `[words](${link})`).join('\n\n')),
    '_posts/2024-01-02-two.md': md('Plain', 'Text.'),
  };
}

describe('a link from a post to another, which comes after it', () => {
  it.each<[string, Files, string, readonly string[]]>([
    ['WordPress: a whole address', wordPress(`${old}/2024/03/plain/`), 'export.xml', ['Plain']],
    ['without its slash, and by http', wordPress('http://w.example/2024/03/plain'), 'export.xml', ['Plain']],
    ['with www', wordPress('https://www.w.example/2024/03/plain/'), 'export.xml', ['Plain']],
    ['from the root', wordPress('/2024/03/plain/'), 'export.xml', ['Plain']],
    ['of another script, encoded', wordPress(`${old}${japanese}`), 'export.xml', ['Japan']],
    ['of another script, in its letters', wordPress(`${old}/日本/`), 'export.xml', ['Japan']],
    ['to a place in it', wordPress(`${old}/2024/03/plain/#end`), 'export.xml', [`${old}/2024/03/plain/#end`]],
    [
      'to another site',
      wordPress('https://o.example/2024/03/plain/'),
      'export.xml',
      ['https://o.example/2024/03/plain/'],
    ],
    ['by its number', wordPress(`${old}/?p=2`), 'export.xml', ['Plain']],
    ['by its number, from the root', wordPress('/?p=2#more-2'), 'export.xml', ['Plain']],
    ['by its number as a page', wordPress(`${old}/index.php?page_id=2`), 'export.xml', ['Plain']],
    ['by a number of another place', wordPress(`${old}/shop/?p=2`), 'export.xml', [`${old}/shop/?p=2`]],
    ['to a draft, by its number', wordPress(`${old}/?p=4`), 'export.xml', ['Draft']],
    ['Ghost', ghost('__GHOST_URL__/plain/'), 'ghost.json', ['Plain']],
    ['Ghost: to a draft', ghost('__GHOST_URL__/draft/'), 'ghost.json', ['Draft']],
    ['Ghost: to a draft, by its number', ghost('__GHOST_URL__/p/u-3/'), 'ghost.json', ['Draft']],
    ['Jekyll', jekyll('/2024/01/two/'), '.', ['Plain']],
  ])('%s', async (_what, files, inside, expected) => {
    for (const baseUrl of [null, old]) {
      const newsroom = await tempNewsroom();
      await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl });
      await take(newsroom, files, inside);
      expect(await linksOf(newsroom)).toEqual(expected);
      if (expected.every((name) => !/Draft|shop/.test(name))) expect(await broken(newsroom)).toEqual([]);
    }
  });

  it('Publii: to a post and to a draft, by their numbers', async () => {
    const newsroom = await tempNewsroom();
    const files = await publii('#INTERNAL_LINK#/post/2', '#INTERNAL_LINK#/post/3');
    await take(newsroom, files, 'site');
    expect(await linksOf(newsroom)).toEqual(['Plain', 'Draft']);
  });

  it('of a later file, leads on from where it was', async () => {
    const newsroom = await tempNewsroom();
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl: old });
    const first = {
      'a.xml': wxr(
        post(1, 'Linker', '/linker/', linker(`${old}/2024/03/plain/`, `${old}${japanese}`, `${old}/none/`)),
      ),
    };
    await take(newsroom, first, 'a.xml');
    expect(await broken(newsroom)).toHaveLength(3);
    const second = [
      post(2, 'Plain', '/2024/03/plain/', '<p>Text.</p>'),
      post(3, 'Japan', japanese, '<p>Text.</p>'),
    ];
    await take(newsroom, { 'b.xml': wxr(...second) }, 'b.xml');
    expect(await broken(newsroom)).toEqual([expect.stringContaining(`${old}/none/ leads to no page`)]);
  });

  it.each([
    ['its address', (article: Article) => `https://ours.example/${articlePath(article)}`],
    ['its id', ({ id }: Article) => `galley:${id}`],
  ])('to an article that was here before, by %s, beside one to another site', async (_by, address) => {
    const newsroom = await tempNewsroom();
    const baseUrl = 'https://ours.example/';
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, baseUrl });
    await take(newsroom, { 'a.md': '# Earlier\n\nText.\n' }, 'a.md');
    const [earlier] = await newsroom.articles.all();
    const links = [address(earlier as Article), 'https://o.example/more/'];
    await take(newsroom, wordPress(...links), 'export.xml');
    expect(await linksOf(newsroom)).toEqual(['Earlier', 'https://o.example/more/']);
  });

  it('leaves no version behind, as nobody has seen the text before', async () => {
    const newsroom = await tempNewsroom();
    await take(newsroom, wordPress('/2024/03/plain/'), 'export.xml');
    const linker = newsroom.articles.allSummaries().find(({ headline }) => headline === 'Linker');
    expect(await newsroom.history.list(linker?.id as never)).toMatchObject({ versions: [] });
  });
});
