import { describe, expect, it } from 'vitest';
import { lexicalText, readGhostText } from './read-ghost-text.ts';

const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format });
const block = (type: string, children: readonly object[], fields: object = {}) => ({
  type,
  children,
  ...fields,
});

describe('a text of Ghost’s Lexical editor', () => {
  it.each<[what: string, node: object, lines: readonly string[]]>([
    [
      'a paragraph',
      block('paragraph', [text('One '), text('two', 1), text(' & <three>')]),
      ['p: One <b:two> & <three>'],
    ],
    [
      'every mark',
      block(
        'paragraph',
        [1, 2, 4, 8, 16, 32, 64, 128].map((bit) => text(`w${bit} `, bit)),
      ),
      ['p: <b:w1 ><i:w2 ><s:w4 ><u:w8 ><c:w16 ><sub:w32 ><sup:w64 ><m:w128>'],
    ],
    ['marks on marks', block('paragraph', [text('all', 1 | 2 | 8)]), ['p: <b,i,u:all>']],
    ['a line break', block('paragraph', [text('a'), { type: 'linebreak' }, text('b')]), ['p: a / b']],
    [
      'links',
      block('paragraph', [block('link', [text('there')], { url: 'https://a.example/x', rel: 'nofollow' })]),
      ['p: <https://a.example/x|there>'],
    ],
    [
      'a link within the site',
      block('paragraph', [block('link', [text('there')], { url: '__GHOST_URL__/the-quay/' })]),
      ['p: </the-quay/|there>'],
    ],
    ['a subhead', block('extended-heading', [text('Head')], { tag: 'h3' }), ['h3: Head']],
    ['a quote', block('extended-quote', [text('Said')]), ['quote: Said']],
    [
      'a pull quote, with who said it as Galley writes it out',
      block('aside', [text('Said'), { type: 'linebreak' }, text('— Ana')]),
      ['pull: Said — Ana'],
    ],
    [
      'lists in lists',
      block(
        'list',
        [
          block('listitem', [text('a')]),
          block('listitem', [block('list', [block('listitem', [text('b')])], { listType: 'bullet' })]),
          block('listitem', [text('c')]),
        ],
        { listType: 'number', start: 3 },
      ),
      ['3. a', '  - b', '4. c'],
    ],
    ['right to left', block('paragraph', [text('نص')], { direction: 'rtl' }), ['p: نص']],
    [
      'an image',
      {
        type: 'image',
        src: '/content/images/a.jpg',
        alt: 'Alt',
        caption: '<b>Cap</b>',
        href: 'https://x.example',
      },
      ['figure x(Alt): <b:Cap> ()'],
    ],
    [
      'a gallery',
      {
        type: 'gallery',
        images: [
          { src: '/1.jpg', alt: 'one' },
          { src: '/2.jpg', alt: 'two' },
        ],
        caption: 'Both',
      },
      ['gallery: Both', '  figure x(one):  ()', '  figure x(two):  ()'],
    ],
    ['Markdown', { type: 'markdown', markdown: '## Head\n\nA *b* c.' }, ['h2: Head', 'p: A <i:b> c.']],
    ['HTML', { type: 'html', html: '<h3>Own</h3><p>words<script>x()</script></p>' }, ['h3: Own', 'p: words']],
    [
      'an embed of a known provider',
      {
        type: 'embed',
        url: 'https://youtu.be/abcdefghijk',
        html: '<iframe src="x"></iframe>',
        metadata: { title: 'A film' },
        caption: 'Cap',
      },
      ['embed youtube https://www.youtube.com/watch?v=abcdefghijk: A film', 'p: Cap'],
    ],
    [
      'an embed of another',
      {
        type: 'embed',
        url: 'https://n.example/1',
        html: '<iframe src="https://n.example/f"></iframe>',
        metadata: { title: 'Map' },
      },
      ['p: <https://n.example/1|Map>'],
    ],
    [
      'an embed with words of its own',
      {
        type: 'embed',
        url: 'https://n.example/1',
        html: '<blockquote><p>Post</p></blockquote><script src="x"></script>',
      },
      ['quote: Post'],
    ],
    [
      'a bookmark',
      {
        type: 'bookmark',
        url: 'https://n.example/',
        metadata: { title: 'N', description: 'About n', author: 'Ana', publisher: 'Press', icon: 'i.png' },
        caption: '<i>see</i>',
      },
      ['p: <https://n.example/|N>', 'p: About n', 'p: Press · Ana', 'p: <i:see>'],
    ],
    [
      'a callout',
      { type: 'callout', calloutEmoji: '💡', calloutText: 'Mind <b>this</b>' },
      ['fact-box: ', '  p: 💡 Mind <b:this>'],
    ],
    [
      'a toggle',
      { type: 'toggle', heading: 'More', content: '<p>One</p><ul><li>two</li></ul>' },
      ['details: More', '  p: One', '  - two'],
    ],
    [
      'a button',
      { type: 'button', buttonText: 'Go', buttonUrl: 'https://g.example/' },
      ['p: <https://g.example/|Go>'],
    ],
    [
      'code',
      { type: 'codeblock', code: 'a < b', language: 'js', caption: 'so' },
      ['code js: a < b', 'p: so'],
    ],
    ['a rule', { type: 'horizontalrule' }, ['---']],
    [
      'a sound',
      { type: 'audio', src: '__GHOST_URL__/content/media/a.mp3', title: 'The sea', duration: 3 },
      ['p: </content/media/a.mp3|The sea>'],
    ],
    [
      'a video',
      { type: 'video', src: 'https://v.example/v.mp4', fileName: 'v.mp4', caption: 'Waves' },
      ['p: <https://v.example/v.mp4|v.mp4>', 'p: Waves'],
    ],
    [
      'a file',
      { type: 'file', src: 'https://f.example/f.pdf', fileTitle: 'The report', fileCaption: 'In full' },
      ['p: <https://f.example/f.pdf|The report>', 'p: In full'],
    ],
    [
      'a product',
      {
        type: 'product',
        productImageSrc: '/p.jpg',
        productTitle: 'Lamp',
        productDescription: '<p>It shines.</p>',
        productRatingEnabled: true,
        productStarRating: 4,
        productButtonEnabled: true,
        productButton: 'Buy',
        productUrl: 'https://p.example/',
      },
      ['figure x():  ()', 'h3: Lamp', 'p: ★★★★☆', 'p: It shines.', 'p: <https://p.example/|Buy>'],
    ],
    [
      'a header',
      {
        type: 'header',
        header: 'Big',
        subheader: 'small',
        buttonEnabled: true,
        buttonText: 'Go',
        buttonUrl: 'https://h.example/',
      },
      ['h2: Big', 'p: small', 'p: <https://h.example/|Go>'],
    ],
    [
      'a call to action',
      {
        type: 'call-to-action',
        sponsorLabel: '<p>SPONSORED</p>',
        textValue: '<p>Join us</p>',
        buttonText: 'Join',
        buttonUrl: 'https://j.example/',
      },
      ['p: SPONSORED', 'p: Join us', 'p: <https://j.example/|Join>'],
    ],
    [
      'a form to subscribe',
      { type: 'signup', header: 'Join', subheader: 'Weekly', disclaimer: 'No spam' },
      ['h2: Join', 'p: Weekly', 'p: No spam'],
    ],
    ['where the members’ part begins', { type: 'paywall' }, []],
    [
      'a card that nobody knows',
      {
        type: 'poll',
        question: 'Tea <b>or</b> coffee?',
        colour: 'red',
        options: [{ label: 'Tea', src: '/t.png' }, { label: 'Coffee' }],
        url: 'https://p.example',
      },
      ['p: Tea or coffee?', 'p: Tea', 'p: Coffee'],
    ],
    ['an element that nobody knows', block('columns', [block('paragraph', [text('In it')])]), ['p: In it']],
  ])('%s', (_what, node, lines) => {
    expect(readGhostText({ lexical: lexicalText(node) }).lines).toEqual(lines);
  });

  it.each<[node: object, note: RegExp]>([
    [{ type: 'poll', question: 'Tea?' }, /card “poll” is unknown here; its words are kept/],
    [block('columns', []), /element “columns” is unknown/],
    [{ type: 'email', html: '<p>Hey {first_name}</p>' }, /only a newsletter shows it: “Hey {first_name}”/],
    [
      { type: 'html', html: '<p>Hi</p>', visibility: { web: { nonMember: false, memberSegment: '' } } },
      /only a newsletter.*Hi/,
    ],
    [{ type: 'html', html: '<p>Hi</p>', visibility: { showOnWeb: false } }, /only a newsletter.*Hi/],
    [
      { type: 'header', header: 'A', backgroundImageSrc: '/b.jpg' },
      /the picture behind a header was not taken: \/b\.jpg/,
    ],
    [{ type: 'signup', header: 'A' }, /a form to subscribe/],
  ])('%j is noted', (node, note) => {
    expect(readGhostText({ lexical: lexicalText(node) }).notes).toEqual([expect.stringMatching(note)]);
  });
});
