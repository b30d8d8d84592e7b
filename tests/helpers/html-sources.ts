import fc from 'fast-check';

/** A piece of source and the words that a reader sees of it. */
export interface Piece {
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

/** Elements that pages are made of, and one that nobody knows. */
export const sourceTags = [
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

export function joinPieces(pieces: readonly Piece[], open = '', close = ''): Piece {
  const html = pieces.map((piece) => piece.html).join('');
  return { html: `${open}${html}${close}`, words: pieces.flatMap((piece) => piece.words) };
}

/** Any nesting of elements, words and what shows nothing. */
export const { tree } = fc.letrec<{ tree: Piece; element: Piece; row: Piece }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, word, nothing, tie('element'), tie('row')),
  element: fc
    .tuple(fc.constantFrom(...sourceTags), fc.constantFrom(...looks), fc.array(tie('tree'), { maxLength: 5 }))
    .map(([tag, look, inner]) => joinPieces(inner, `<${tag}${look}>`, `</${tag}>`)),
  row: fc.array(fc.array(tie('tree'), { maxLength: 2 }), { maxLength: 3 }).map((cells) =>
    joinPieces(
      cells.map((cell) => joinPieces(cell, '<td>', '</td>')),
      '<table><tr>',
      '</tr></table>',
    ),
  ),
}));
