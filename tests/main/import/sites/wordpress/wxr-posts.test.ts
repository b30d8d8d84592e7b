import { describe, expect, it } from 'vitest';
import { wxr, wxrItem } from '../../../../helpers/wxr.ts';
import { readExport, readPosts } from './read-posts.ts';

const paragraph = (words: string): string => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const mark = (id: string, number: number): string =>
  `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">${number}</a></sup>`;

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

describe('footnotes of blocks', () => {
  it.each<[what: string, content: string, kept: string, lines: readonly string[], notes: readonly string[]]>([
    [
      'come to their marks',
      `${paragraph(`One${mark('a1', 1)} and two${mark('b2', 2)}.`)}<!-- wp:footnotes /-->`,
      '[{"content":"the <em>note</em>","id":"a1"},{"content":"a second","id":"b2"}]',
      ['p: One<note the <i:note>> and two<note a second>.'],
      [],
    ],
    [
      'come to marks below their own place',
      `<!-- wp:footnotes /-->${paragraph(`One${mark('a1', 1)}.`)}`,
      '[{"content":"the note","id":"a1"}]',
      ['p: One<note the note>.'],
      [],
    ],
    [
      'without a mark follow the text',
      paragraph('One.'),
      '[{"content":"the note","id":"a1"}]',
      ['p: One.', '1. the note'],
      [],
    ],
    [
      'that are damaged are named with their words',
      paragraph(`One${mark('a1', 1)}.`),
      '[{"content":"a <a href="x">note</a>","id":"a1"}]',
      ['p: One<sup:1>.'],
      ['its footnotes are damaged in the export: “[{"content":"a note","id":"a1"}]”'],
    ],
    ['that are none are nothing', paragraph('One.'), '', ['p: One.'], []],
  ])('%s', async (_what, content, footnotes, lines, notes) => {
    const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content, meta: { footnotes } }));
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual(notes);
  });
});

describe('blocks that WordPress fills in', () => {
  const pattern = (id: number, content: string, status = 'publish'): string =>
    wxrItem({ id, type: 'wp_block', title: 'P', content, status });
  const missing = (id: number): string =>
    `a pattern that stands in several posts isn’t in the export (number ${id}); its words are not here`;

  it.each<
    [
      what: string,
      content: string,
      others: readonly string[],
      lines: readonly string[],
      notes: readonly string[],
    ]
  >([
    [
      'a synced pattern',
      `${paragraph('One.')}<!-- wp:block {"ref":7} /-->${paragraph('Two.')}`,
      [pattern(7, paragraph('Shared.'))],
      ['p: One.', 'p: Shared.', 'p: Two.'],
      [],
    ],
    [
      'a pattern in a pattern',
      '<!-- wp:block {"ref":7} /-->',
      [pattern(7, `${paragraph('Outer.')}<!-- wp:block {"ref":8} /-->`), pattern(8, paragraph('Inner.'))],
      ['p: Outer.', 'p: Inner.'],
      [],
    ],
    [
      'a pattern in itself',
      '<!-- wp:block {"ref":7} /-->',
      [pattern(7, `${paragraph('Once.')}<!-- wp:block {"ref":7} /-->`)],
      ['p: Once.'],
      [missing(7)],
    ],
    [
      'a pattern that is not in the export',
      `${paragraph('One.')}<!-- wp:block {"ref":9} /-->`,
      [pattern(7, paragraph('Other.')), pattern(9, paragraph('Binned.'), 'trash')],
      ['p: One.'],
      [missing(9)],
    ],
    [
      'a pattern with words of this post’s own',
      '<!-- wp:block {"ref":7,"content":{"Lead":{"content":"Our own lead"}}} /-->',
      [pattern(7, paragraph('Shared.'))],
      ['p: Shared.', 'p: Our own lead'],
      ['words that only this post has in a shared pattern follow the pattern: look where they belong'],
    ],
    [
      'a block of a plugin with words',
      '<!-- wp:acf/quote {"name":"acf/quote","data":{"text":"So \\u003cem\\u003eit\\u003c/em\\u003e goes","_text":"field_5f"},"mode":"edit"} /-->',
      [],
      ['p: So it goes'],
      ['the block “acf/quote” of a plugin is unknown here; its words are kept as text'],
    ],
    [
      'a block without words',
      `${paragraph('One.')}<!-- wp:my-plugin/chart {"id":3} /--><!-- wp:latest-posts /--><!-- wp:latest-posts /-->`,
      [],
      ['p: One.'],
      [
        'the block “my-plugin/chart” is empty in the export, as only WordPress fills it in; it was left out',
        'the block “latest-posts” is empty in the export, as only WordPress fills it in; it was left out',
      ],
    ],
    [
      'a block in a classic text',
      'One.\n\n<!-- wp:block {"ref":7} /-->',
      [pattern(7, paragraph('Shared.'))],
      ['p: One.', 'p: Shared.'],
      [],
    ],
  ])('%s', async (_what, content, others, lines, notes) => {
    const [read] = await readPosts(wxrItem({ id: 1, title: 'T', content }), ...others);
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual(notes);
  });

  it('that grow beyond measure are refused', async () => {
    const many = (ref: number): string => `<!-- wp:block {"ref":${ref}} /-->`.repeat(1000);
    const [read] = await readPosts(
      wxrItem({ id: 1, title: 'T', content: many(7) }),
      pattern(7, many(8)),
      pattern(8, many(9)),
      pattern(9, paragraph('x')),
    );
    expect(read?.post).toMatchObject({ refused: expect.stringContaining('which is no article') });
  });
});

describe('classic galleries', () => {
  const uploads = 'https://w.example/wp-content/uploads';
  const uploaded = (id: number, excerpt: string, alt: string, parent = 0, name = `${id}.jpg`): string =>
    wxrItem({
      id,
      type: 'attachment',
      status: 'inherit',
      excerpt,
      parent,
      url: `${uploads}/${name}`,
      meta: { _wp_attachment_image_alt: alt },
    });
  const quay = uploaded(7, 'The <b>quay</b> (Photo: Ana Lima)', 'Boats "at" a quay', 1);
  const crane = uploaded(8, '', 'A crane', 1);

  it.each<[what: string, content: string, lines: readonly string[]]>([
    [
      'have the captions, credits and alt texts of the media library',
      '[gallery ids="8,7"]',
      ['gallery: ', '  figure f(A crane):  ()', '  figure f(Boats "at" a quay): The quay (Ana Lima)'],
    ],
    [
      'without numbers show what was uploaded with the post',
      '[gallery]',
      ['gallery: ', '  figure f(Boats "at" a quay): The quay (Ana Lima)', '  figure f(A crane):  ()'],
    ],
    [
      'may leave one out',
      'Words.\n\n[gallery exclude="8" columns="2"]',
      ['p: Words.', 'figure f(Boats "at" a quay): The quay (Ana Lima)'],
    ],
  ])('%s', async (_what, content, lines) => {
    const [read] = await readPosts(
      wxrItem({ id: 1, title: 'T', content }),
      quay,
      crane,
      uploaded(9, 'A paper', '', 1, 'paper.pdf'),
      uploaded(10, 'Elsewhere', '', 2),
    );
    expect(read?.lines).toEqual(lines);
    expect(read?.notes).toEqual([]);
  });
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

describe('who wrote it', () => {
  const users = wxr(wxrItem({ id: 1, title: 'T', content: 'x', author: 'AUTHOR' })).replace(
    '</wp:author>',
    `</wp:author><wp:author><wp:author_login>jsmith</wp:author_login><wp:author_display_name>José Smith</wp:author_display_name></wp:author>`,
  );
  const guest = wxrItem({
    id: 5,
    type: 'guest-author',
    title: 'Gus Guest',
    meta: { 'cap-display_name': 'Gus Guest', 'cap-user_login': 'gus', 'cap-description': 'Gus writes.' },
  });
  it.each<
    [what: string, author: string, terms: readonly (readonly [string, string])[], names: readonly string[]]
  >([
    ['by its login', 'jsmith', [], ['José Smith']],
    ['of a user who is gone', 'nobody', [], ['nobody']],
    [
      'by the plugin, once each',
      'jsmith',
      [
        ['Guest Writer', 'cap-guest'],
        ['jsmith', 'cap-jsmith'],
      ],
      ['José Smith', 'Guest Writer'],
    ],
    [
      'by the plugin’s slug',
      'ines',
      [
        ['Ines P.', 'cap-ines'],
        ['J. S.', 'cap-jsmith'],
      ],
      ['Ines Prado', 'José Smith'],
    ],
    [
      'by the plugin’s guest',
      'ines',
      [
        ['gus', 'cap-gus'],
        ['ines', 'cap-ines'],
      ],
      ['Ines Prado', 'Gus Guest'],
    ],
    ['as readers saw it, without who put it in', 'ines', [['jsmith', 'cap-jsmith']], ['José Smith']],
    ['as other exports name the others', 'ines', [['Ana Lima', 'ana-lima']], ['Ines Prado', 'Ana Lima']],
  ])('%s', async (_what, author, terms, names) => {
    const marks = terms.map(
      ([name, slug]) => `<category domain="author" nicename="${slug}"><![CDATA[${name}]]></category>`,
    );
    const content = users.replace('AUTHOR', author).replace('</item>', `${marks.join('')}</item>${guest}`);
    const [read] = await readExport(content);
    const authors = read !== undefined && 'article' in read.post ? read.post.article.authors : [];
    expect(authors.map(({ name }) => name)).toEqual(names);
  });
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
