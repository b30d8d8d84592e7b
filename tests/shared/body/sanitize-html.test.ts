import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementsIn } from '#shared/body/from-html/tree.ts';
import { sanitizeHtml } from '#shared/body/nodes/raw-html/sanitize-html.ts';
import { wordsOfHtml } from '#shared/body/nodes/raw-html/words-of-html.ts';
import { joinPieces, tree } from '../../helpers/html-sources.ts';

const runsOrLoads =
  /^(script|style|img|picture|video|audio|iframe|frame|svg|math|form|input|button|object|embed|link|meta|base)$/;

describe('HTML that nobody vouches for', () => {
  it.each([
    ['words and structure', '<p>A <b>b</b></p><ul><li>c</ul>', '<p>A <b>b</b></p><ul><li>c</li></ul>'],
    [
      'a table',
      '<table><tr><td colspan=2>A',
      '<table><tbody><tr><td colspan="2">A</td></tr></tbody></table>',
    ],
    ['a script', 'A<script>alert(1)</script>B', 'AB'],
    ['handlers', '<p onclick=x() onmouseover="y()">A</p>', '<p>A</p>'],
    ['style and its addresses', '<p style="background:url(//e.example)">A</p><style>p{}</style>', '<p>A</p>'],
    ['class and id', '<p class="comments" id="main">A</p>', '<p>A</p>'],
    ['a frame', '<iframe src="https://e.example/">A</iframe>B', 'B'],
    ['a frame with a page in it', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
    [
      'what loads',
      '<img src=x onerror=alert(1)><video src=v></video><object data=o></object><link href=l>',
      '',
    ],
    ['svg', '<svg onload=alert(1)><a xlink:href="javascript:x">A</a></svg>B', 'B'],
    ['math', '<math><mtext><img src=x onerror=alert(1)></mtext></math>B', 'B'],
    ['a form', '<form action="/x"><label>A <input name=n></label><button>B</button></form>', 'A'],
    ['a script link', '<a href="java&#9;script:alert(1)">A</a>', '<a>A</a>'],
    ['a data link', '<a href="data:text/html,x">A</a>', '<a>A</a>'],
    [
      'a link',
      '<a href="../a/?b=1&amp;c" target="_blank" ping="/p">A</a>',
      '<a href="../a/?b=1&#x26;c">A</a>',
    ],
    ['a second headline', '<h1>A</h1>', 'A'],
    ['what ends the page', '</div></article></body>A<!-- B -->', 'A'],
    ['a template', '<template><p>A</p></template>B', 'B'],
    ['a base', '<base href="https://e.example/">A', 'A'],
    ['an item without a list', '<li>A</li>', 'A'],
    ['a name that reads as another', '<P.<p>A</p>', '<p>A</p><p></p><p></p>'],
    ['a paragraph that ends up in one', '<p>A<marquee><p>B</marquee>C', '<p>A</p><p>B</p>C<p></p>'],
  ])('%s', (_what, source, clean) => {
    expect(sanitizeHtml(source).toString()).toBe(clean);
  });

  it.each([
    ['words in a list', '<ul>A<li>B</li><b>C</b> D</ul>', '<ul><li>A</li><li>B</li><li><b>C</b> D</li></ul>'],
    [
      'a list in a list',
      '<ul><li>A</li><ul><li>B</li></ul></ul>',
      '<ul><li>A</li><li><ul><li>B</li></ul></li></ul>',
    ],
    ['a folded part without a summary', '<details><p>A</p></details>', '<div><p>A</p></div>'],
    ['terms without what they mean', '<dl><dt>A</dt></dl>', '<div><div>A</div></div>'],
    ['terms with what they mean', '<dl><dt>A</dt><dd>B</dd></dl>', '<dl><dt>A</dt><dd>B</dd></dl>'],
    [
      'two captions of a figure',
      '<figure><figcaption>A</figcaption><p>B</p><figcaption>C</figcaption></figure>',
      '<figure><figcaption>A</figcaption><p>B</p><div>C</div></figure>',
    ],
    ['a paragraph in words', '<b>A<p>B</p></b>', 'A<p>B</p>'],
    [
      'a paragraph in a link',
      '<a href="https://x.example/"><p>A</p></a>',
      '<a href="https://x.example/"><p>A</p></a>',
    ],
    [
      'a foot before the rows',
      '<table><tfoot><tr><td>A</td></tr></tfoot><tr><td>B</td></tr></table>',
      '<table><tbody><tr><td>B</td></tr></tbody><tfoot><tr><td>A</td></tr></tfoot></table>',
    ],
    [
      'a second caption of a table',
      '<table><caption>A</caption><caption>B</caption><tr><td>C</td></tr></table>',
      '<table><caption>A</caption><tbody><tr><td>C</td></tr></tbody></table><div>B</div>',
    ],
    ['ruby without a reading', '<ruby>A<rp>(</rp></ruby>', 'A('],
    [
      'values that there are none of',
      '<ol start="x" type="z"><li value="y">A</li></ol><span lang="no_tag" dir="up">B</span>',
      '<ol><li>A</li></ol><span>B</span>',
    ],
    [
      'spans of nothing',
      '<table><tr><td colspan="0" rowspan="-1">A</td></tr></table>',
      '<table><tbody><tr><td>A</td></tr></tbody></table>',
    ],
    ['no day', '<time datetime="soon">A</time> <time>2026-11-25</time>', 'A <time>2026-11-25</time>'],
  ])('stands where HTML has a place for it: %s', (_what, source, clean) => {
    expect(sanitizeHtml(source).toString()).toBe(clean);
  });

  it('is printed as plain words where it is nested too deep to look through', () => {
    const source = `${'<div>'.repeat(20_000)}A &amp; b`;
    expect(sanitizeHtml(source).toString()).toBe('<p>A &amp; b</p>');
  });

  it('gives its words', () => {
    expect(wordsOfHtml('<p>One</p><script>x</script><p>two <b>th</b>ree</p>')).toBe('One two three');
  });

  it('never holds anything that runs, loads or asks', () => {
    const scrap = fc.oneof(
      tree.map(({ html }) => html),
      fc.constantFrom(
        '<',
        '">',
        "'>",
        '<!--',
        '-->',
        '<svg>',
        '<math>',
        '<style>',
        '<noscript>',
        '<select>',
        '<a href="',
        'javascript:',
        ' onerror=x ',
        '<img src=x',
        '<iframe ',
        '</',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const clean = sanitizeHtml(scraps.join('')).toString();
        for (const element of elementsIn(parseFragment(clean))) {
          expect(element.tagName).not.toMatch(runsOrLoads);
          for (const { name, value } of element.attrs) {
            expect(name).not.toMatch(
              /^(on\w+|style|src|srcset|srcdoc|class|id|action|formaction|data|ping)$/,
            );
            if (name === 'href') expect(value.trim()).not.toMatch(/^(javascript|data|vbscript|file):/i);
          }
        }
        // Clean already: a second look finds nothing more.
        expect(sanitizeHtml(clean).toString()).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words of harmless HTML', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (pieces) => {
        const { html } = joinPieces(pieces);
        fc.pre(!/<(button|form)|hidden|display:/.test(html));
        expect(wordsOfHtml(sanitizeHtml(html).toString())).toBe(wordsOfHtml(html));
      }),
      { numRuns: 200 },
    );
  });
});
