import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAddressKeeper } from '#main/site/address-book.ts';
import { loadTheme } from '#main/site/load-theme.ts';
import { withBuilt, withFormer } from '#shared/site/address-book.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';

const one = articleId(1);
const two = articleId(2);
const at = (...names: readonly string[]): readonly string[] => names.map((name) => `town/${name}/index.html`);

describe('what builds remember', () => {
  it.each([
    ['a first build', [], at('a'), at('a')],
    ['the same again', at('a'), at('a'), at('a')],
    ['another address', at('a'), at('b'), at('a', 'b')],
    ['back to an old one', at('a', 'b'), at('a'), at('b', 'a')],
    ['a third', at('a', 'b'), at('c'), at('a', 'b', 'c')],
  ])('%s', (_, before, [path = ''], after) => {
    const known = new Map(before.length === 0 ? [] : [[one as string, before]]);
    expect(withBuilt(known, new Map([[one, path]])).get(one)).toEqual(after);
  });

  it.each([
    ['what it never heard of', [], ['old/a.html'], ['old/a.html']],
    [
      'before what builds said',
      at('a'),
      ['old/a.html', '2019/a/index.html'],
      ['old/a.html', '2019/a/index.html', ...at('a')],
    ],
    ['once', ['old/a.html', ...at('a')], ['old/a.html', 'old/a.html'], ['old/a.html', ...at('a')]],
    ['and is no newer than the build', at('a', 'b'), at('a'), at('a', 'b')],
  ])('from elsewhere: %s', (_, before, former, after) => {
    const known = new Map(before.length === 0 ? [] : [[one as string, before]]);
    expect(withFormer(known, new Map([[one, former]])).get(one)).toEqual(after);
  });

  const keeperIn = (path: string, readOnly: string | null = null) =>
    createAddressKeeper({ path, readOnly }, silentLogger);

  it('is kept in the library', async () => {
    const library = await mkdtemp(join(tmpdir(), 'galley-addresses-'));
    await keeperIn(library).remember(new Map([[one, 'town/a/index.html']]));
    expect((await keeperIn(library).read()).articles.get(one)).toEqual(at('a'));
  });

  it('leaves alone what it can’t read, and a library that is only to be read', async () => {
    const library = await mkdtemp(join(tmpdir(), 'galley-addresses-'));
    const file = join(library, 'addresses.json');
    await writeFile(file, '{"cut');
    expect((await keeperIn(library).read()).articles.size).toBe(0);
    await keeperIn(library).remember(new Map([[one, 'town/a/index.html']]));
    expect(await readFile(file, 'utf8')).toBe('{"cut');
    await writeFile(file, '{"schemaVersion":1,"articles":{}}');
    await keeperIn(library, 'It is locked.').remember(new Map([[one, 'town/a/index.html']]));
    expect(await readFile(file, 'utf8')).toBe('{"schemaVersion":1,"articles":{}}');
  });
});

async function filesOf(
  addresses: Readonly<Record<string, readonly string[]>>,
  config: object = {},
): Promise<ReadonlyMap<string, string>> {
  const articles = [
    sampleArticle(1, { headline: 'First <b>' }),
    sampleArticle(2, { headline: 'Second', trashedAt: null }),
    sampleArticle(3, { headline: 'Held back', status: 'draft' }),
    sampleArticle(4, { headline: 'Thrown away', trashedAt: '2026-07-01T08:00:00Z' }),
  ];
  const snapshot = sampleLibrary([], articles, {
    config: sampleConfig(config),
    addresses: new Map(Object.entries(addresses)),
  });
  const { pages } = planLibrary(snapshot, {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

describe('a former address', () => {
  it('leads to where the article is now, in a browser and by the host', async () => {
    const files = await filesOf({ [one]: at('old') });
    const page = files.get('town/old/index.html') ?? '';
    expect(page).toContain('http-equiv="refresh" content="0; url=../../town/first-b/"');
    expect(page).toContain('<link rel="canonical" href="https://weir.example/news/town/first-b/">');
    expect(page).toContain('First &lt;b&gt;');
    expect(files.get('_redirects')).toBe(
      '/news/town/old/ /news/town/first-b/ 301!\n/news/town/old/ /news/town/first-b/ 301\n',
    );
    expect(files.get('sitemap-1.xml')).not.toContain('town/old');
  });

  it.each<[string, Readonly<Record<string, readonly string[]>>, string | undefined]>([
    ['is nothing where the article still is', { [one]: at('first-b') }, undefined],
    ['gives way to a page that is there now', { [one]: at('second') }, undefined],
    ['gives way whatever the case of its letters', { [one]: at('SECOND') }, undefined],
    [
      'of an article that the newsroom has no more is gone',
      { [articleId(9)]: at('old') },
      '/news/town/old/ /news/404.html 410!\n',
    ],
    [
      'of one in the trash is gone, all that it had',
      { [articleId(4)]: at('b', 'a') },
      '/news/town/a/ /news/404.html 410!\n/news/town/b/ /news/404.html 410!\n',
    ],
    ['of one that is held back may be of use again', { [articleId(3)]: at('old') }, undefined],
    ['that another article has now is not gone', { [articleId(9)]: at('second') }, undefined],
    ['that leads out of the site is ignored', { [one]: ['../../etc/index.html'] }, undefined],
    [
      'of two articles is the later one’s',
      { [one]: at('old'), [two]: at('old') },
      '/news/town/old/ /news/town/second/ 301!\n/news/town/old/ /news/town/second/ 301\n',
    ],
  ])('%s', async (_, addresses, expected) => {
    expect((await filesOf(addresses)).get('_redirects')).toBe(expected);
  });
});

it('says whom to tell of a security hole, where it is set', async () => {
  const security = { contact: 'mailto:security@weir.example', expires: '2027-06-01T00:00:00Z' };
  expect((await filesOf({}, { security })).get('.well-known/security.txt')).toBe(
    'Contact: mailto:security@weir.example\nExpires: 2027-06-01T00:00:00Z\nPreferred-Languages: en-GB\nCanonical: https://weir.example/news/.well-known/security.txt\n',
  );
  expect((await filesOf({})).has('.well-known/security.txt')).toBe(false);
});

it('tells hosts what pages may do and what may be kept', async () => {
  const headers = (await filesOf({})).get('_headers') ?? '';
  // What readers ask to be shown comes in frames, from these origins and no others.
  expect(headers).toMatch(/frame-src https:[^;]*https:\/\/www\.youtube-nocookie\.com/);
  expect(headers).toContain("form-action 'self' https://comments.weir.example");
  expect(headers).toContain('/news/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
});
