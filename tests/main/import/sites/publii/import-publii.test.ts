import { describe, expect, it } from 'vitest';
import { Slug } from '#shared/library/ids.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { type PubliiRows, publiiDatabase, tarOf } from '../../../../helpers/publii-site.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const core = (value: object): string => JSON.stringify(value);
const rows: PubliiRows = {
  authors: [
    {
      id: 1,
      name: 'Ines Prado',
      username: 'ines',
      config: JSON.stringify({
        description: 'Ines writes.',
        website: 'https://ines.example/',
        avatar: 'ines.jpg',
      }),
    },
  ],
  tags: [
    { id: 1, name: 'cranes', additional_data: '{}' },
    { id: 2, name: 'Harbour', additional_data: '{}' },
    { id: 3, name: 'inner', additional_data: '{"isHidden":true}' },
  ],
  posts: [
    {
      id: 7,
      title: 'The quay & the crane',
      authors: '1',
      slug: 'the-quay',
      text: '<p>First.</p><figure><img src="#DOMAIN_NAME#crane.jpg" alt="A crane"></figure>',
      featured_image_id: 1,
      created_at: 1_704_449_700_000,
      status: 'published,featured',
    },
    { id: 8, title: 'Planned', authors: '1', slug: 'planned', text: 'A *b*', created_at: 1, status: 'draft' },
    { id: 9, title: 'Gone', slug: 'gone', text: 'x', status: 'published,trashed' },
    { id: 10, title: 'Hidden', slug: 'hidden', text: '<p>x</p>', status: 'published,hidden' },
    { id: 11, title: 'About', slug: 'about', text: '<p>Us</p>', status: 'published,is-page' },
  ],
  posts_tags: [
    { tag_id: 1, post_id: 7 },
    { tag_id: 2, post_id: 7 },
    { tag_id: 3, post_id: 7 },
  ],
  posts_images: [
    {
      id: 1,
      post_id: 7,
      url: 'quay.jpg',
      additional_data: JSON.stringify({ alt: 'Boats', caption: 'The quay', credits: 'Bo' }),
    },
  ],
  posts_additional_data: [
    {
      post_id: 7,
      key: '_core',
      value: core({ mainTag: 2, metaTitle: '%posttitle', metaDesc: 'On cranes.', editor: 'tinymce' }),
    },
    { post_id: 8, key: '_core', value: core({ editor: 'markdown' }) },
  ],
};
const config = JSON.stringify({
  name: 'ledger',
  domain: 'https://old.example/blog',
  advanced: { urls: { cleanUrls: false, postsPrefix: 'news' } },
});

async function site(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  return {
    'input/db.sqlite': await publiiDatabase(rows),
    'input/config/site.config.json': config,
    'input/media/posts/7/quay.jpg': await picture('jpeg', { colour: '#123456' }),
    'input/media/posts/7/crane.jpg': await picture('jpeg', { colour: '#654321' }),
    'input/media/website/ines.jpg': await picture('jpeg', { colour: '#112233' }),
  };
}

async function withHarbour() {
  const newsroom = await tempNewsroom();
  const sections = [{ slug: Slug.parse('harbour'), name: 'Harbour', subject: null, description: '' }];
  await newsroom.folder.updateConfig({ ...newsroom.folder.config, sections });
  return newsroom;
}

describe('a Publii site', () => {
  it('isn’t taken for another whose database says no address either', async () => {
    const ofSite = async (text: string) => ({
      'db.sqlite': await publiiDatabase({ posts: [{ id: 1, title: 'About', text, status: 'published' }] }),
    });
    const [one, other] = ['<p>We print twice a week.</p>', '<p>A magazine about bees and honey.</p>'];
    const first = await takeSiteFiles(await ofSite(one), 'db.sqlite');
    const second = await takeSiteFiles(await ofSite(other), 'db.sqlite', first.newsroom);
    const again = await takeSiteFiles(await ofSite(one), 'db.sqlite', first.newsroom);
    expect([second, again].map(({ reports }) => reports[0]?.isKnown)).toEqual([false, true]);
    expect(again.articles).toHaveLength(2);
  });

  it.each([
    ['the folder of the site', '.', site],
    ['a backup', 'ledger.tar', async () => ({ 'ledger.tar': await tarOf(await site()) })],
    ['the database alone', 'input/db.sqlite', site],
  ])(
    'from %s brings every post with its fields and pictures, and again nothing',
    async (_what, path, files) => {
      const newsroom = await withHarbour();
      const taken = await takeSiteFiles(await files(), path, newsroom);
      expect(taken.reports.map(({ headline, problems }) => [headline, problems])).toEqual([
        ['The quay & the crane', []],
        ['Planned', []],
        ['Hidden', ['in Publii, no list shows it; it is a draft here']],
        ['About', []],
      ]);
      const article = named(taken, 'The quay & the crane');
      expect(article).toMatchObject({
        section: 'harbour',
        tags: ['cranes'],
        byline: [{ author: 'ines-prado', role: 'by' }],
        status: 'ready',
        publication: { at: '2024-01-05T10:15:00Z' },
        hero: { alt: 'Boats', caption: 'The quay', credit: 'Bo' },
        seoTitle: '',
        seoDescription: 'On cranes.',
        slug: 'the-quay',
      });
      expect(
        outline(article.body.root.children as object[]).map((line) => line.replace(/\w{64}/, 'x')),
      ).toEqual(['p: First.', 'figure x(A crane):  ()']);
      expect(newsroom.authors.list()).toMatchObject([
        {
          name: 'Ines Prado',
          bio: 'Ines writes.',
          portrait: { alt: 'Ines Prado' },
          links: [{ url: 'https://ines.example/' }],
        },
      ]);
      expect((await newsroom.snapshot()).addresses?.get(article.id)).toEqual(['blog/news/the-quay.html']);
      expect(named(taken, 'Planned').status).toBe('draft');
      expect(outline(named(taken, 'Planned').body.root.children as object[])).toEqual(['p: A <i:b>']);
      expect(named(taken, 'Hidden').status).toBe('draft');
      expect(named(taken, 'About').kind).toBe('page');

      const again = await takeSiteFiles(await files(), path, newsroom);
      expect(again.reports.every(({ isKnown }) => isKnown)).toBe(true);
      expect(newsroom.media.list()).toHaveLength(3);
    },
  );
});

describe('a main tag of Publii', () => {
  /** Of each post: its tags, and which of them is the main one. */
  type Tagged = readonly [tags: readonly string[], main: string | null];
  it.each<
    [what: string, sections: readonly string[], posts: readonly Tagged[], wanted: readonly (string | null)[]]
  >([
    [
      'makes a section where several posts have it',
      [],
      [
        [['Boats', 'Harbour'], 'Harbour'],
        [['Harbour'], 'Harbour'],
        [['Harbour'], null],
        [['Once'], 'Once'],
      ],
      ['harbour', 'harbour', 'harbour', null],
    ],
    [
      'that nobody chose makes none',
      [],
      [
        [['Boats'], null],
        [['Boats'], null],
      ],
      [null, null],
    ],
    ['isn’t asked for where another tag is a section', ['Town'], [[['Boats', 'Town'], 'Boats']], ['town']],
  ])('%s', async (_what, names, tagged, wanted) => {
    const newsroom = await tempNewsroom();
    const sections = names.map((name) => ({
      slug: Slug.parse(name.toLowerCase()),
      name,
      subject: null,
      description: '',
    }));
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, sections });
    const tags = [...new Set(tagged.flatMap(([all]) => all))];
    const idOf = (name: string): number => tags.indexOf(name) + 1;
    const database = await publiiDatabase({
      tags: tags.map((name) => ({ id: idOf(name), name, additional_data: '' })),
      posts: tagged.map((_, at) => ({ id: at + 1, title: `${at}`, text: '<p>x</p>', status: 'published' })),
      posts_tags: tagged.flatMap(([all], at) => all.map((name) => ({ tag_id: idOf(name), post_id: at + 1 }))),
      posts_additional_data: tagged.flatMap(([, main], at) =>
        main === null ? [] : [{ post_id: at + 1, key: '_core', value: core({ mainTag: idOf(main) }) }],
      ),
    });
    const taken = await takeSiteFiles({ 'db.sqlite': database }, 'db.sqlite', newsroom);
    expect(tagged.map((_, at) => named(taken, `${at}`).section)).toEqual(wanted);
  });
});

const cut = async (bytes: Promise<Uint8Array>, length: number): Promise<Uint8Array> =>
  (await bytes).subarray(0, length);
const endless = `DROP TABLE tags; CREATE VIEW tags AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
  SELECT id, 'x' AS name, '' AS additional_data FROM n`;

describe('nothing is kept of', () => {
  it.each<[what: string, name: string, bytes: () => Promise<Uint8Array | string>, message: RegExp]>([
    [
      'a database that is cut off',
      'db.sqlite',
      () => cut(publiiDatabase(rows), 9000),
      /db\.sqlite can't be read/,
    ],
    [
      'a database that is none',
      'db.sqlite',
      async () => 'SQLite format 3\0 and then nothing',
      /db\.sqlite can't be read/,
    ],
    [
      'an empty file by that name',
      'db.sqlite',
      async () => '',
      /no site of Publii: it has no table “authors”/,
    ],
    [
      'another program’s database',
      'db.sqlite',
      () => publiiDatabase({}, 'DROP TABLE tags'),
      /no table “tags”/,
    ],
    ['a view that computes for ever', 'db.sqlite', () => publiiDatabase({}, endless), /no table “tags”/],
    [
      'a backup that is cut off',
      'a.tar',
      async () => cut(tarOf(await site()), 5000),
      /a\.tar can't be unpacked: it is cut off/,
    ],
    [
      'a backup that is none',
      'a.tar',
      async () => 'x'.repeat(3000),
      /a\.tar can't be unpacked: it is cut off or altered/,
    ],
    [
      'a backup of something else',
      'a.tar',
      () => tarOf({ 'a.txt': 'x' }),
      /no backup of Publii: it has no input\/db\.sqlite/,
    ],
    [
      'a backup that climbs out of its folder',
      'a.tar',
      () => tarOf({ '../../input/db.sqlite': 'x', 'input/media/posts/1/../../../../db.sqlite': 'y' }),
      /no backup of Publii/,
    ],
  ])('%s', async (_what, name, bytes, message) => {
    const { reports, articles, newsroom } = await takeSiteFiles({ [name]: await bytes() }, name);
    expect(reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
    expect(articles).toEqual([]);
    expect(newsroom.media.list()).toEqual([]);
  });
});
