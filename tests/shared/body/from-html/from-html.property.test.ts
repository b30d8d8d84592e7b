import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromHtml, bodyFromHtml } from '#shared/body/from-html.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { MediaId } from '#shared/library/ids.ts';

const media = MediaId.parse('a'.repeat(64));

/** A piece of source and the words that a reader sees of it. */
interface Piece {
  readonly html: string;
  readonly words: readonly string[];
}

const word = fc
  .stringMatching(/^[a-zé漢]{1,6}[0-9]{1,3}$/)
  .map((text): Piece => ({ html: ` ${text} `, words: [text] }));
const nothing = fc
  .constantFrom(
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<template><p>x</p></template>',
    '<noscript>x</noscript>',
    '<p hidden>x</p>',
    '<span style="display:none">x</span>',
    '<!-- x -->',
    '<svg><text>x</text></svg>',
    '<iframe src="https://a.org/">x</iframe>',
    '<hr>',
    '<br>',
    '<wbr>',
    '&nbsp;',
    '<img src="a.jpg">',
    '<a name="x"></a>',
  )
  .map((html): Piece => ({ html, words: [] }));

const tags = [
  ...'p div section article aside blockquote figure figcaption h1 h3 h6 ul ol li dl dt dd pre center details form'.split(
    ' ',
  ),
  ...'b strong i em u s sub sup code mark span a q cite font small button unknown-thing'.split(' '),
];
const looks = [
  '',
  ' class="pull-quote"',
  ' class="wp-caption"',
  ' class="attribution"',
  ' style="font-weight:bold"',
  ' style="display:block"',
  ' style="mso-list:l0 level2 lfo1"',
  ' href="https://a.org/"',
  ' href="javascript:x"',
  ' dir="rtl"',
];

function join(pieces: readonly Piece[], open = '', close = ''): Piece {
  const html = pieces.map((piece) => piece.html).join('');
  return { html: `${open}${html}${close}`, words: pieces.flatMap((piece) => piece.words) };
}

const { tree } = fc.letrec<{ tree: Piece; element: Piece; row: Piece }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, word, nothing, tie('element'), tie('row')),
  element: fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...looks), fc.array(tie('tree'), { maxLength: 5 }))
    .map(([tag, look, inner]) => join(inner, `<${tag}${look}>`, `</${tag}>`)),
  row: fc.array(fc.array(tie('tree'), { maxLength: 2 }), { maxLength: 3 }).map((cells) =>
    join(
      cells.map((cell) => join(cell, '<td>', '</td>')),
      '<table><tr>',
      '</tr></table>',
    ),
  ),
}));

/** Quotation marks are the source's own, said by <q>. */
function wordsOf(html: string): readonly string[] {
  const text = plainText(bodyFromHtml(html, { picture: () => ({ media }) }));
  return text.split(/[\s“”‘’]+/).filter(Boolean);
}

describe('from any HTML', { timeout: 120_000 }, () => {
  it('every visible word comes through, in order, none merged', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (pieces) => {
        const { html, words } = join(pieces);
        expect(wordsOf(html)).toEqual(words);
      }),
      { numRuns: 500 },
    );
  });

  it('the body holds by its schemas', () => {
    const scrap = fc.oneof(
      tree.map(({ html }) => html),
      fc.string(),
      fc.constantFrom(
        '<',
        '>',
        '</',
        '"',
        "'",
        '<!--',
        '-->',
        '<![CDATA[',
        '&#0;',
        '&#xD800;',
        '\ud800',
        '\0',
      ),
      fc
        .constantFrom(...tags, 'table', 'tr', 'select', 'math', 'mtext', 'svg', 'frameset')
        .map((tag) => `<${tag}>`),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const html = scraps.join('');
        const { problems } = readBody(bodyFromHtml(html, { picture: () => ({ media }) }));
        expect(problems).toEqual([]);
        expect(blocksFromHtml(html)).toEqual(blocksFromHtml(html));
      }),
      { numRuns: 500 },
    );
  });

  it('a link leads only where links may', () => {
    const address = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('', ' ', '\u00a0', '\t', '\u3000', '&#1;', '&Tab;'),
          fc.constantFrom('java&#10;script', 'JavaScript', 'vbscript', 'data', 'file', 'blob'),
        )
        .map(([space, scheme]) => `${space}${scheme}:alert(1)`),
    );
    fc.assert(
      fc.property(address, fc.option(fc.webUrl(), { nil: null }), (href, base) => {
        const html = `<a href="${href.replaceAll('"', '')}">x</a>`;
        const text = JSON.stringify(blocksFromHtml(html, { base }).blocks);
        for (const [, url = ''] of text.matchAll(/"url":"((?:[^"\\]|\\.)*)"/g)) {
          const printed: unknown = JSON.parse(`"${url}"`);
          expect(linkAddress(String(printed))).not.toBeNull();
        }
        expect(text).not.toMatch(/"url":"\s*(javascript|vbscript|data|file|blob):/i);
      }),
      { numRuns: 150 },
    );
  });
});
