import { describe, expect, it } from 'vitest';
import { wxr, wxrItem } from '../../../../helpers/wxr.ts';
import { readExport, readPosts } from './read-posts.ts';

it('a post with a password is a draft, which says so', async () => {
  const [read] = await readPosts(wxrItem({ id: 1, title: 'Guarded', content: 'x', password: 'geheim' }));
  expect(read?.post).toMatchObject({ isPublished: false });
  expect(read?.notes).toEqual(['in WordPress, a password protects it; it is a draft here']);
});

describe('what a WordPress post says of itself', () => {
  const category = (id: number, slug: string): string =>
    `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename><wp:cat_name>${slug}</wp:cat_name></wp:category>`;
  const categories = category(2, 'sea') + category(3, 'ferries');
  const both = [
    ['category', 'Sea', 'sea'],
    ['category', 'Ferries', 'ferries'],
  ] as const;
  it.each([
    ['the first category', { terms: both }, { section: 'Sea', tags: ['Ferries'] }, []],
    [
      'the main category of a plugin',
      { terms: both, meta: { _yoast_wpseo_primary_category: '3' } },
      { section: 'Ferries', tags: ['Sea'] },
      [],
    ],
    [
      'its language, and terms of other kinds',
      {
        terms: [
          ['language', 'Français', 'fr'],
          ['series', 'Long &amp; wide', 's'],
          ['post_format', 'Video', 'v'],
        ],
      },
      { section: null, tags: [], language: 'fr' },
      ['“series” is neither category nor tag; it was left out: Long & wide'],
    ],
    [
      'that it is private',
      { status: 'private' },
      {},
      ['in WordPress, only people who work there can read it; it is a draft here'],
    ],
  ] as const)('%s', async (_what, source, article, notes) => {
    const [read] = await readExport(wxr(categories, wxrItem({ id: 1, title: 'T', content: 'x', ...source })));
    expect(read?.post).toMatchObject({ article });
    expect(read?.notes).toEqual(notes);
  });

  it('that it is sticky', async () => {
    const item = wxrItem({ id: 1, title: 'T', content: 'x' }).replace(
      '</item>',
      '<wp:is_sticky>1</wp:is_sticky></item>',
    );
    const [read] = await readPosts(item);
    expect(read?.post).toMatchObject({ article: { featured: true } });
  });
});

it.each([
  [
    'a cover that stays in place',
    '<!-- wp:cover --><div class="wp-block-cover has-parallax"><div class="wp-block-cover__image-background has-parallax" style="background-position:50% 50%;background-image:url(https://w.example/q.jpg)"></div><div class="wp-block-cover__inner-container"><p>Words</p></div></div><!-- /wp:cover -->',
    ['figure f():  ()', 'p: Words'],
  ],
  [
    'an older cover',
    '<!-- wp:cover --><div class="wp-block-cover" style="background-image:url(&quot;https://w.example/q.jpg&quot;)"><p>Words</p></div><!-- /wp:cover -->',
    ['figure f():  ()', 'p: Words'],
  ],
  [
    'an embed that nothing here shows',
    '<!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://v.example/1\n</div></figure><!-- /wp:embed -->',
    ['p: <https://v.example/1|https://v.example/1>'],
  ],
  [
    'a file that is missing',
    '<!-- wp:file --><div class="wp-block-file"><a href="https://w.example/a.pdf">The report</a><a href="https://w.example/a.pdf" class="wp-block-file__button wp-element-button" download>Download</a></div><!-- /wp:file -->',
    ['p: <https://w.example/a.pdf|The report>'],
  ],
  [
    'an address on a line of classic text',
    'See\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\nnow',
    ['p: See', 'embed youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ: ', 'p: now'],
  ],
])('%s shows', async (_what, content, lines) => {
  const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content }));
  expect(read?.lines).toEqual(lines);
});

it.each([
  ['%e6%97%a5%e6%9c%ac%e8%aa%9e', '日本語'],
  ['the_old_quay', 'the-old-quay'],
  ['caf%c3%a9--crane', 'café-crane'],
  ['plain-one', 'plain-one'],
  ['100%', '100'],
  ['%f0%9f%98%80', null],
  ['', null],
])('the slug %s is %s', async (slug, wanted) => {
  const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content: 'x', slug }));
  expect(read?.post).toMatchObject({ article: { slug: wanted } });
});

it('what an export holds besides posts and pages is counted, without what is WordPress’s own', async () => {
  const read = await readPosts(
    wxrItem({
      id: 1,
      title: 'T',
      content: 'x',
      meta: { subtitle: 'Under it', _edit_last: '1', _subtitle: 'field_1' },
    }),
    wxrItem({
      id: 2,
      title: 'U',
      content: 'x',
      meta: { subtitle: 'Under it too', source: 'A friend', rank_math_title: '' },
    }),
    wxrItem({ id: 3, type: 'recipe', title: 'Soup', content: 'x' }),
    wxrItem({ id: 4, type: 'recipe', title: 'Bread', content: 'x' }),
    wxrItem({ id: 5, type: 'recipe', title: 'Binned', status: 'trash' }),
    wxrItem({ id: 6, type: 'nav_menu_item', title: 'Home' }),
    wxrItem({ id: 7, type: 'acf-field', title: 'Home' }),
    wxrItem({ id: 8, type: 'event', title: 'Fair' }),
  );
  expect(read.flatMap(({ post }) => ('leftOut' in post ? [post.leftOut] : []))).toEqual([
    'left out, as they are neither posts nor pages: recipe (2), event (1)',
    'left out, as an article has no such fields: subtitle (2), source (1)',
  ]);
});
