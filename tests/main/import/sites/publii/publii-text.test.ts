import { describe, expect, it } from 'vitest';
import { publiiText } from '#main/import/sites/publii/publii-text.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../../../shared/body/from-html/outline.ts';

function read(
  editor: string,
  text: string,
): { lines: readonly string[]; notes: readonly string[]; sources: readonly string[] } {
  const addressOf = (kind: string, id: string): string | null => (kind === 'post' ? `/${id}.html` : null);
  const { nodes, notes } = publiiText({ text, editor, media: 'media/posts/7/', addressOf });
  const media = MediaId.parse('a'.repeat(64));
  const sources: string[] = [];
  const { blocks } = blocksFromTree(nodes, {
    picture: (source) => {
      sources.push(source);
      return { media };
    },
  });
  return { lines: outline(blocks).map((line) => line.replace(/a{64}/, 'x')), notes, sources };
}

const block = (type: string, content: unknown, config: object = {}): string =>
  JSON.stringify([{ id: 'b', type: `publii-${type}`, content, config: { advanced: {}, ...config } }]);

describe('a text of Publii’s block editor', () => {
  it.each<[what: string, json: string, lines: readonly string[]]>([
    [
      'a paragraph',
      block('paragraph', 'One <strong>two</strong> &amp;', { textAlign: 'left' }),
      ['p: One <b:two> &'],
    ],
    ['a subhead', block('header', 'Head', { headingLevel: 3, link: { url: '' } }), ['h3: Head']],
    ['a list', block('list', '<li>a</li><li>b</li>', { listType: 'ol' }), ['1. a', '2. b']],
    ['a quote with who said it', block('quote', { text: 'Said', author: 'Ana' }), ['quote: Said', 'p: Ana']],
    ['code', block('code', 'a < b', { language: 'js' }), ['code js: a < b']],
    ['HTML', block('html', '&lt;p&gt;own <b>words</b>&lt;/p&gt;'), ['p: own <b:words>']],
    [
      'a picture',
      block('image', { image: '#DOMAIN_NAME#a.jpg', alt: 'Alt', caption: 'Cap' }),
      ['figure x(Alt): Cap ()'],
    ],
    [
      'a gallery',
      block('gallery', {
        images: [
          {
            src: '#DOMAIN_NAME#gallery/a.jpg',
            thumbnailSrc: '#DOMAIN_NAME#gallery/a-thumbnail.jpg',
            alt: 'A',
            caption: 'one',
          },
          { src: '#DOMAIN_NAME#gallery/b.jpg', alt: 'B', caption: '' },
        ],
      }),
      ['gallery: ', '  figure x(A): one ()', '  figure x(B):  ()'],
    ],
    [
      'an embed',
      block('embed', 'https://youtu.be/abcdefghijk'),
      ['embed youtube https://www.youtube.com/watch?v=abcdefghijk: '],
    ],
    [
      'an embed of another',
      block('embed', 'https://n.example/1'),
      ['p: <https://n.example/1|https://n.example/1>'],
    ],
    ['a rule', block('separator', ''), ['---']],
    ['where the excerpt ends', block('readmore', ''), []],
    ['a table of contents', block('toc', { title: 'Contents', toc: '<li>x</li>' }), []],
    [
      'a block that nobody knows',
      block('poll', { question: 'Tea?', image: '', options: ['Yes', 'No'] }),
      ['p: Tea?', 'p: Yes', 'p: No'],
    ],
  ])('%s', (_what, json, lines) => {
    expect(read('blockeditor', json).lines).toEqual(lines);
  });

  it.each([
    [block('poll', { question: 'Tea?' }), /block “publii-poll” is unknown here/],
    [block('toc', { title: '', toc: '' }), /table of contents was left out/],
    ['[{', /damaged in the database/],
  ])('%s is noted', (json, note) => {
    expect(read('blockeditor', json).notes).toEqual([expect.stringMatching(note)]);
  });
});

describe('of a text of Publii', () => {
  it.each<[what: string, editor: string, text: string, lines: readonly string[]]>([
    ['Markdown is read as such', 'markdown', 'A *b*.\n\n---READMORE---\n\n## C', ['p: A <i:b>.', 'h2: C']],
    ['the excerpt’s end goes', 'tinymce', '<p>a</p><hr id="read-more"><p>b</p>', ['p: a', 'p: b']],
    ['what only AMP showed goes', 'tinymce', '<publii-amp><p>x</p></publii-amp><p>b</p>', ['p: b']],
    [
      'the table of contents goes',
      'tinymce',
      '<div class="post__toc"><h3>C</h3><ul><li>x</li></ul></div><p>b</p>',
      ['p: b'],
    ],
    [
      'links lead to the site’s pages',
      'tinymce',
      '<p><a href="#INTERNAL_LINK#/post/3">a</a></p>',
      ['p: </3.html|a>'],
    ],
    ['links to what is gone are words', 'tinymce', '<p><a href="#INTERNAL_LINK#/tag/3">a</a></p>', ['p: a']],
  ])('%s', (_what, editor, text, lines) => {
    expect(read(editor, text).lines).toEqual(lines);
  });

  it('pictures are in the post’s own folder', () => {
    expect(read('tinymce', '<p><img src="#DOMAIN_NAME#a.jpg" alt="x"></p>').sources).toEqual([
      'media/posts/7/a.jpg',
    ]);
  });
});
