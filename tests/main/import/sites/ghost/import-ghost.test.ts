import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { Slug } from '#shared/library/ids.ts';
import { picture } from '../../../../helpers/pictures.ts';
import { tempFolder } from '../../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../../helpers/temp-newsroom.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

const images = '__GHOST_URL__/content/images';

const tables = {
  posts: [
    {
      id: '1',
      uuid: 'u-1',
      title: 'The quay & the crane',
      slug: 'the-quay',
      html: `<p>First <strong>words</strong>.</p><figure class="kg-card kg-image-card kg-card-hascaption"><img src="${images}/size/w600/2024/01/crane.jpg" class="kg-image" alt="A crane" loading="lazy"><figcaption><span style="white-space: pre-wrap;">At dawn</span></figcaption></figure><h2 id="later">Later</h2>`,
      lexical: '{"root":{}}',
      feature_image: `${images}/2024/01/quay.jpg`,
      type: 'post',
      status: 'published',
      published_at: '2024-01-05 10:15:00',
      custom_excerpt: 'It moves again.',
    },
    {
      id: '2',
      title: 'Planned',
      slug: 'planned',
      status: 'draft',
      html: null,
      plaintext: 'One.\n\nTwo <b>.',
    },
    { id: 3, title: 'About', slug: 'about', type: 'page', status: 'published', html: '<p>Us.</p>' },
  ],
  posts_meta: [
    {
      post_id: '1',
      meta_description: 'On cranes.',
      feature_image_alt: 'Boats at a quay',
      feature_image_caption: '<b>The</b> quay',
    },
  ],
  tags: [
    { id: 't1', name: 'Harbour', visibility: 'public' },
    { id: 't2', name: '#secret', visibility: 'internal' },
    { id: 't3', name: 'cranes', visibility: 'public' },
  ],
  posts_tags: [
    { post_id: '1', tag_id: 't3', sort_order: 2 },
    { post_id: '1', tag_id: 't2', sort_order: 1 },
    { post_id: '1', tag_id: 't1', sort_order: 0 },
  ],
  users: [
    {
      id: 'a1',
      name: 'Ines Prado',
      slug: 'ines',
      email: 'ines@w.example',
      bio: 'Ines writes.',
      website: 'https://ines.example/me',
      location: 'Alvane',
      profile_image: null,
    },
  ],
  posts_authors: [{ post_id: '1', author_id: 'a1', sort_order: 0 }],
};
const wrapped = (data: object): string =>
  JSON.stringify({ db: [{ meta: { exported_on: 1, version: '6.0.0' }, data }] });

async function importing(
  content: string,
  { newsroom, files = {} }: { newsroom?: Newsroom; files?: Readonly<Record<string, Uint8Array>> } = {},
) {
  const folder = await tempFolder();
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const path = join(folder, 'site.json');
  await writeFile(path, content);
  const open = newsroom ?? (await tempNewsroom());
  const service = createImportService({ ...open, clock: systemClock });
  const reports: FileImport[] = [];
  for await (const report of service.imports(path, { status: 'ready', media: null })) reports.push(report);
  return { newsroom: open, reports, articles: await open.articles.all() };
}

const lines = (body: { root: { children: readonly unknown[] } } | undefined): readonly string[] =>
  outline(body?.root.children as object[]).map((line) => line.replace(/\w{64}/, 'x'));

describe('a Ghost export', () => {
  it('brings a post with every field, its pictures and who wrote it', async () => {
    const newsroom = await tempNewsroom();
    const sections = [{ slug: Slug.parse('harbour'), name: 'Harbour', subject: null, description: '' }];
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, sections });
    const files = {
      '2024/01/quay.jpg': await picture('jpeg', { colour: '#123456' }),
      'content/images/2024/01/crane.jpg': await picture('jpeg', { colour: '#654321' }),
    };
    const { reports, articles } = await importing(wrapped(tables), { newsroom, files });
    expect(reports).toMatchObject([
      { file: 'site.json: The quay & the crane', problems: [] },
      { headline: 'Planned', problems: expect.arrayContaining([expect.stringMatching(/without its HTML/)]) },
      { headline: 'About' },
    ]);
    expect(articles.find(({ headline }) => headline === 'About')?.kind).toBe('page');
    const article = articles.find(({ headline }) => headline.startsWith('The quay'));
    expect(article).toMatchObject({
      kind: null,
      standfirst: 'It moves again.',
      section: 'harbour',
      tags: ['cranes'],
      byline: [{ author: 'ines-prado', role: 'by' }],
      status: 'ready',
      publication: { at: '2024-01-05T10:15:00Z' },
      hero: { alt: 'Boats at a quay', caption: 'The quay' },
      seoDescription: 'On cranes.',
      slug: 'the-quay',
    });
    expect(lines(article?.body)).toEqual([
      'p: First <b:words>.',
      'figure x(A crane): At dawn ()',
      'h2: Later',
    ]);
    expect(newsroom.authors.list()).toMatchObject([
      {
        name: 'Ines Prado',
        bio: 'Ines writes.',
        place: 'Alvane',
        links: [{ label: 'ines.example', url: 'https://ines.example/me' }],
      },
    ]);
    expect((await newsroom.snapshot()).addresses?.get(article?.id as never)).toEqual(['the-quay/index.html']);
    const planned = articles.find(({ headline }) => headline === 'Planned');
    expect(planned?.status).toBe('draft');
    expect(lines(planned?.body)).toEqual(['p: One.', 'p: Two <b>.']);
  });

  it.each([
    ['published', 'public', 'ready', []],
    ['scheduled', 'public', 'draft', []],
    ['published', 'paid', 'draft', ['in Ghost, only members can read it; it is a draft here']],
    ['sent', 'public', 'draft', ['in Ghost, it was only sent by e-mail; it is a draft here']],
    ['sent', 'members', 'draft', ['in Ghost, it was only sent by e-mail; it is a draft here']],
  ])('a post that is %s for %s is %s', async (status, visibility, wanted, problems) => {
    const posts = [{ id: '1', title: 'One', slug: 'one', html: '<p>x</p>', status, visibility }];
    const { newsroom, reports, articles } = await importing(wrapped({ posts }));
    expect(articles).toMatchObject([{ status: wanted }]);
    expect(reports).toMatchObject([{ problems }]);
    // A mail has no address on the site.
    const former = (await newsroom.snapshot()).addresses?.get(articles[0]?.id as never);
    expect(former).toEqual(status === 'published' ? ['one/index.html'] : undefined);
  });

  it('keeps two people of one name apart, in every article, and again', async () => {
    const [user] = tables.users;
    const users = [
      { ...user, id: 'a1', slug: 'ines', bio: 'The first.' },
      { ...user, id: 'a2', slug: 'ines-2', bio: 'The second.' },
      { ...user, id: 'a3', name: 'Bo Chen', slug: 'bo', bio: '' },
    ];
    const posts = ['1', '2'].map((id) => ({ id, title: id, html: '<p>x</p>', status: 'published' }));
    const posts_authors = [
      { post_id: '1', author_id: 'a2', sort_order: 0 },
      { post_id: '2', author_id: 'a1', sort_order: 0 },
      { post_id: '2', author_id: 'a2', sort_order: 1 },
      { post_id: '2', author_id: 'a3', sort_order: 2 },
    ];
    const { newsroom, articles } = await importing(wrapped({ posts, users, posts_authors }));
    const byline = (headline: string): unknown =>
      articles.find((article) => article.headline === headline)?.byline.map(({ author }) => author);
    expect([byline('1'), byline('2')]).toEqual([['ines-2'], ['ines', 'ines-2', 'bo-chen']]);
    expect(newsroom.authors.list().map(({ slug, bio }) => [slug, bio])).toEqual(
      expect.arrayContaining([
        ['ines', 'The first.'],
        ['ines-2', 'The second.'],
      ]),
    );
    await importing(wrapped({ posts: [{ ...posts[0], id: '3', title: '3' }], users, posts_authors }), {
      newsroom,
    });
    expect(newsroom.authors.list()).toHaveLength(3);
  });

  it.each<
    [
      what: string,
      sections: readonly string[],
      firsts: readonly string[][],
      wanted: readonly (string | null)[],
    ]
  >([
    [
      'a tag that several posts have first',
      [],
      [['Harbour', 'x'], ['Harbour'], ['Once']],
      ['harbour', 'harbour', null],
    ],
    [
      'a tag of which there is a section',
      ['Town'],
      [
        ['Once', 'Town'],
        ['Once', 'Town', 'y'],
      ],
      ['once', 'once'],
    ],
    ['a later tag of which there is a section', ['Town'], [['One', 'Town'], ['Two']], ['town', null]],
    [
      'no tag that one post of many has',
      [],
      Array.from({ length: 60 }, (_, at) => (at < 2 ? ['Rare'] : ['News'])),
      [null, null, ...Array(58).fill('news')],
    ],
  ])('makes a section of %s', async (_what, names, firsts, wanted) => {
    const newsroom = await tempNewsroom();
    const sections = names.map((name) => ({
      slug: Slug.parse(name.toLowerCase()),
      name,
      subject: null,
      description: '',
    }));
    await newsroom.folder.updateConfig({ ...newsroom.folder.config, sections });
    const tags = [...new Set(firsts.flat())].map((name) => ({ id: name, name, visibility: 'public' }));
    const posts = firsts.map((_, at) => ({
      id: `${at}`,
      title: `${at}`,
      html: '<p>x</p>',
      status: 'published',
    }));
    const posts_tags = firsts.flatMap((all, at) =>
      all.map((tag_id, sort_order) => ({ post_id: `${at}`, tag_id, sort_order })),
    );
    const { articles } = await importing(wrapped({ posts, tags, posts_tags }), { newsroom });
    const found = articles
      .toSorted((a, b) => Number(a.headline) - Number(b.headline))
      .map(({ section }) => section);
    expect(found).toEqual(wanted);
  });

  it('as older Ghosts wrote it, without "db", with numbers; and again, with nothing new', async () => {
    const data = { posts: [{ id: 7, title: 'Old', html: '<p>x</p>', published_at: 1_400_000_000_000 }] };
    const { newsroom, articles } = await importing(JSON.stringify({ meta: {}, data }));
    expect(articles).toMatchObject([
      { headline: 'Old', status: 'draft', section: null, publication: { at: '2014-05-13T16:53:20Z' } },
    ]);
    const again = await importing(JSON.stringify({ meta: {}, data }), { newsroom });
    expect(again.reports).toMatchObject([{ isKnown: true }]);
    expect(again.articles).toHaveLength(1);
  });

  it.each([1e17, -1e17, 8e15, -8e15, 'soon', '2024-13-45 99:00:00'])(
    'with %j for a date brings the article, which says so, and the others',
    async (published_at) => {
      const posts = [
        { id: 1, title: 'Odd', status: 'published', html: '<p>x</p>', published_at },
        { id: 2, title: 'Plain', status: 'published', html: '<p>y</p>', published_at: '2024-01-05 10:15:00' },
      ];
      const { reports } = await importing(wrapped({ posts }));
      expect(reports).toMatchObject([
        { headline: 'Odd', problems: [expect.stringMatching(/date/)] },
        { headline: 'Plain', problems: [] },
      ]);
    },
  );

  it.each([
    ['another JSON file', '{"posts": []}', /no Ghost export: it has no posts/],
    ['a cut file', wrapped(tables).slice(0, 300), /no whole JSON file/],
    [
      'a post without an id',
      wrapped({ posts: [{ title: 'x' }] }),
      /has a post that can't be read: posts\[0\]\.id/,
    ],
  ])('%s is refused as a whole', async (_what, content, message) => {
    const { reports, articles } = await importing(content);
    expect(reports).toMatchObject([{ article: null, problems: [expect.stringMatching(message)] }]);
    expect(articles).toEqual([]);
  });
});
