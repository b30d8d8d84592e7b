import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { ArticleId, MediaId } from '#shared/library/ids.ts';
import { outline } from './outline.ts';

/** A library that has every picture whose address ends in .jpg; its id begins with the name. */
function picture(source: string): { readonly media: MediaId } | null {
  const name = /([0-9a-f]+)\.jpg$/.exec(source)?.[1];
  return name === undefined ? null : { media: MediaId.parse(name.padEnd(64, '0')) };
}

function table(cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[]): void {
  it.each(cases)('%s', (_what, html, blocks) => {
    expect(outline(blocksFromHtml(html, { picture }).blocks)).toEqual(blocks);
  });
}

describe('blocks', () => {
  table([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['p: One.', 'p: Two.']],
    ['nothing', '', []],
    ['empty paragraphs', '<p></p><p> &nbsp; </p><p><br></p>', []],
    ['bare words', 'One. <p>Two.</p> Three.', ['p: One.', 'p: Two.', 'p: Three.']],
    ['an end tag that is missing', '<p>One.<p>Two.', ['p: One.', 'p: Two.']],
    [
      'headings move down under the headline',
      '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>',
      ['h2: A', 'h2: B', 'h3: C', 'h4: D', 'h4: E', 'h4: F'],
    ],
    ['a divider', '<p>A</p><hr><p>B</p>', ['p: A', '---', 'p: B']],
    ['breaks', '<p>A<br>B<br><br>C</p>', ['p: A / B /  / C']],
    ['breaks at the ends', '<p><br>A<br></p>', ['p: A']],
    ['blank lines outside a paragraph', '<div>A<br>B<br><br>C</div>', ['p: A / B', 'p: C']],
    ['divs', '<div>A<div>B</div>C</div>', ['p: A', 'p: B', 'p: C']],
    ['a block in a line', '<span>A<div>B</div>C</span>', ['p: A', 'p: B', 'p: C']],
    [
      'spans shown as blocks',
      '<span style="display:block">A</span><span style="display:flex">B</span>',
      ['p: A', 'p: B'],
    ],
    ['a whole document', '<!doctype html><title>T</title><body><p>A</p></body>', ['p: A']],
    ['a direction', '<p dir="rtl">A</p>', ['p: A']],
  ]);

  it('keeps the direction of a block', () => {
    expect(blocksFromHtml('<div dir="rtl"><p>A</p></div>').blocks).toMatchObject([{ direction: 'rtl' }]);
  });
});

describe('white space', () => {
  table([
    ['folds', '<p>\n  One \t two\n three </p>', ['p: One two three']],
    ['folds across elements', '<p>One <b> two</b> <i> three</i></p>', ['p: One <b:two> <i:three>']],
    ['is kept between words of different looks', '<p><b>One</b> <i>two</i></p>', ['p: <b:One> <i:two>']],
    ['goes around a break', '<p>One <br> two</p>', ['p: One / two']],
    ['a no-break space of the writer', '<p>« Mot »&nbsp;: oui</p>', ['p: « Mot »\u00a0: oui']],
    ['runs of no-break spaces', '<p>One&nbsp;&nbsp; two&nbsp; three</p>', ['p: One two three']],
    ['lines of a poem', '<pre class="wp-block-verse">one  two\n\tthree</pre>', ['p: one  two /  | three']],
    ['controls and byte order marks', '<p>\ufeffOne\u0001 \u007ftwo</p>', ['p: One two']],
    ['marks of scripts that join letters', '<p>می\u200cخواهم</p>', ['p: می\u200cخواهم']],
    ['possible breaks are none', '<p>long<wbr>word</p>', ['p: longword']],
    ['buttons stand apart', '<p>Read<button>Share</button>more</p>', ['p: Read Share more']],
  ]);
});

describe('marks', () => {
  table([
    ['bold', '<p><b>A</b><strong>B</strong></p>', ['p: <b:AB>']],
    ['italic', '<p><i>A</i><em>B</em></p>', ['p: <i:AB>']],
    ['lines', '<p><u>A</u><s>B</s><del>C</del><strike>D</strike></p>', ['p: <u:A><s:BCD>']],
    ['sub and sup', '<p>H<sub>2</sub>O m<sup>2</sup></p>', ['p: H<sub:2>O m<sup:2>']],
    ['sub in sup is sub', '<p><sup>a<sub>b</sub></sup></p>', ['p: <sup:a><sub:b>']],
    ['code', '<p><code>A</code><kbd>B</kbd></p>', ['p: <c:AB>']],
    ['highlight', '<p><mark>A</mark></p>', ['p: <m:A>']],
    ['nested', '<p><b>A<i>B</i></b></p>', ['p: <b:A><b,i:B>']],
    ['crossed', '<p><b>A<i>B</b>C</i></p>', ['p: <b:A><b,i:B><i:C>']],
    ['around blocks', '<b><p>A</p><p>B</p></b>', ['p: <b:A>', 'p: <b:B>']],
    ['by style', '<p><span style="font-weight:700;font-style:italic">A</span></p>', ['p: <b,i:A>']],
    ['a bold that is none', '<b style="font-weight:normal"><p>A</p></b>', ['p: A']],
    ['struck by style', '<p><span style="text-decoration: line-through">A</span></p>', ['p: <s:A>']],
    ['a quotation in a line', '<p>He said <q>no, <q>never</q></q>.</p>', ['p: He said “no, ‘never’”.']],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', ['p: 漢(kan)']],
    ['colours and sizes stay behind', '<p><font color=red size=7>A</font></p>', ['p: A']],
  ]);
});

describe('links', () => {
  table([
    ['a link', '<p>A <a href="https://example.org/x">link</a>.</p>', ['p: A <https://example.org/x|link>.']],
    ['marks in it', '<p><a href="https://a.org/">A <b>b</b></a></p>', ['p: <https://a.org/|A <b:b>>']],
    ['mail', '<p><a href="mailto:a@b.org">A</a></p>', ['p: <mailto:a@b.org|A>']],
    ['a script', '<p><a href="javascript:alert(1)">A</a></p>', ['p: A']],
    ['a script behind spaces', '<p><a href=" \u00a0 java\tscript:alert(1)">A</a></p>', ['p: A']],
    ['data', '<p><a href="data:text/html,x">A</a></p>', ['p: A']],
    ['without an address', '<p><a name="x"></a><a>A</a></p>', ['p: A']],
    ['to a place in its own page', '<p><a href="#n1">1</a></p>', ['p: 1']],
    ['empty', '<p>A<a href="https://a.org/"></a>B</p>', ['p: AB']],
    [
      'around blocks',
      '<a href="https://a.org/"><h2>A</h2><p>B</p></a>',
      ['h2: <https://a.org/|A>', 'p: <https://a.org/|B>'],
    ],
    [
      'relative',
      '<p><a href="../a/b.html">A</a> <a href="c d.html">B</a></p>',
      ['p: <../a/b.html|A> <./c%20d.html|B>'],
    ],
    [
      'tracking',
      '<p><a href="https://a.org/?utm_source=x&amp;id=7&amp;fbclid=y#z">A</a></p>',
      ['p: <https://a.org/?id=7#z|A>'],
    ],
    ['only tracking', '<p><a href="https://a.org/?utm_source=x">A</a></p>', ['p: <https://a.org/|A>']],
    [
      'behind a redirect of Google Docs',
      '<p><a href="https://www.google.com/url?q=https://a.org/b%3Fc%3D1&amp;sa=D">A</a></p>',
      ['p: <https://a.org/b?c=1|A>'],
    ],
  ]);

  it('resolves relative addresses where it is told the base', () => {
    const { blocks } = blocksFromHtml('<p><a href="../b/">A</a> <a href="c.html">B</a></p>', {
      base: 'https://example.org/news/today/',
    });
    expect(outline(blocks)).toEqual([
      'p: <https://example.org/news/b/|A> <https://example.org/news/today/c.html|B>',
    ]);
  });
});

describe('lists', () => {
  table([
    ['bullets', '<ul><li>A</li><li>B</li></ul>', ['- A', '- B']],
    ['numbers', '<ol><li>A<li>B</ol>', ['1. A', '2. B']],
    ['a start', '<ol start="4"><li>A<li>B</ol>', ['4. A', '5. B']],
    ['nested', '<ul><li>A<ol><li>B</ol><li>C</ul>', ['- A', '  1. B', '- C']],
    ['nested without an item', '<ul><li>A</li><ul><li>B</li></ul></ul>', ['- A', '  - B']],
    ['nested before any words', '<ul><li><ul><li>A</ul></ul>', ['- A']],
    ['words after a nested list', '<ul><li>A<ul><li>B</ul>C</ul>', ['- A', '  - B', '- C']],
    ['paragraphs in an item', '<ul><li><p>A</p><p>B</p></li></ul>', ['- A / B']],
    ['a heading and a quote in an item', '<ul><li><h3>A</h3><blockquote>B</blockquote></ul>', ['- A / B']],
    ['empty items', '<ul><li></li><li>A</li></ul>', ['- A']],
    ['two lists', '<ul><li>A</ul><ul><li>B</ul>', ['- A', '- B']],
    ['an item without a list', '<li>A</li>', ['- A']],
    ['words without an item', '<ul>A<li>B</li></ul>', ['- A', '- B']],
    ['a list in a quote', '<blockquote>A<ul><li>B</ul>C</blockquote>', ['quote: A', '- B', 'quote: C']],
    [
      'a picture in an item',
      '<ol><li>A<li>B<img src="1.jpg">C<li>D</ol>',
      ['1. A', '2. B', 'figure 1():  ()', 'p: C', '3. D'],
    ],
  ]);
});

describe('quotes', () => {
  table([
    ['a quote', '<blockquote><p>A</p></blockquote>', ['quote: A']],
    ['its paragraphs', '<blockquote><p>A</p><p>B</p></blockquote>', ['quote: A /  / B']],
    ['two quotes', '<blockquote>A</blockquote><blockquote>B</blockquote>', ['quote: A', 'quote: B']],
    ['its source in a cite', '<blockquote><p>A</p><cite>— B</cite></blockquote>', ['quote: A', 'p: — B']],
    [
      'its source in a footer',
      '<blockquote>A<footer>B, <cite>C</cite></footer></blockquote>',
      ['quote: A', 'p: B, <i:C>'],
    ],
    [
      'its source in a caption',
      '<figure><blockquote>A</blockquote><figcaption>B</figcaption></figure>',
      ['quote: A', 'p: B'],
    ],
    [
      'a work that it names',
      '<blockquote>As <cite>Hamlet</cite> says</blockquote>',
      ['quote: As <i:Hamlet> says'],
    ],
  ]);
});

describe('pull quotes', () => {
  table([
    ['an aside', '<aside class="pull-quote"><p>A</p><p class="attribution">B</p></aside>', ['pull: A — B']],
    ['without a source', '<aside class="pullquote">A</aside>', ['pull: A — ']],
    [
      'a figure',
      '<figure class="pull-quote"><blockquote>A</blockquote><figcaption>— B</figcaption></figure>',
      ['pull: A — B'],
    ],
    [
      "WordPress's block",
      '<figure class="wp-block-pullquote"><blockquote><p>A</p><cite>B</cite></blockquote></figure>',
      ['pull: A — B'],
    ],
    ['a quote in an aside', '<aside><blockquote>A<cite>B</cite></blockquote></aside>', ['pull: A — B']],
    [
      'a quote in an aside with other words',
      '<aside><p>X</p><blockquote>A</blockquote></aside>',
      ['p: X', 'pull: A — '],
    ],
    [
      'an aside with its source beside',
      '<aside><blockquote>A</blockquote><cite>B</cite></aside>',
      ['pull: A — B'],
    ],
    ['an aside that is a box', '<aside><h3>A</h3><p>B</p></aside>', ['h3: A', 'p: B']],
    ['its paragraphs', '<aside class="pull-quote"><p>A</p><p>B</p></aside>', ['pull: A / B — ']],
    [
      'a source that comes first',
      '<aside class="pull-quote"><cite>B</cite><p>A</p></aside>',
      ['pull: <i:B> / A — '],
    ],
  ]);
});

describe('pictures', () => {
  table([
    ['in the text', '<p>A<img src="a/1.jpg" alt="X">B</p>', ['p: A', 'figure 1(X):  ()', 'p: B']],
    [
      'with a caption',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <a href="https://b.org/">b</a></figcaption></figure>',
      ['figure 1(X): A <https://b.org/|b> ()'],
    ],
    [
      'with a credit in the caption',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <b>b</b>. (Photo: C D)</figcaption></figure>',
      ['figure 1(X): A <b:b>. (C D)'],
    ],
    [
      'with a credit of its own',
      '<figure><img src="1.jpg" alt="X"><figcaption>A <small class="credit">(Photo: C)</small></figcaption></figure>',
      ['figure 1(X): A (C)'],
    ],
    [
      'in the manner of old WordPress',
      '<div class="wp-caption"><a href="1.jpg"><img src="1.jpg"></a><p class="wp-caption-text">A</p></div>',
      ['figure 1(): A ()'],
    ],
    [
      'a gallery',
      '<figure><figure><img src="1.jpg"><figcaption>A</figcaption></figure><figure><img src="2.jpg"></figure><figcaption>B</figcaption></figure>',
      ['gallery: B', '  figure 1(): A ()', '  figure 2():  ()'],
    ],
    ['for looks only', '<img src="1.jpg" alt="" role="presentation">', ['figure 1(decorative):  ()']],
    ['an empty alt text', '<img src="1.jpg" alt="">', ['figure 1():  ()']],
    ['an emoji', '<p>Yes <img src="1.jpg" alt="🙂"></p>', ['p: Yes 🙂']],
    ['a counter', '<img src="1.jpg" width="1" height="1" alt="">', []],
    ['loaded late', '<img src="data:image/gif;base64,R0" data-src="1.jpg">', ['figure 1():  ()']],
    ['only in sizes', '<img srcset="1.jpg 400w, 2.jpg 800w">', ['figure 2():  ()']],
    [
      'only in sources',
      '<picture><source srcset="1.jpg, 2.jpg 2x"><img alt="A"></picture>',
      ['figure 2(A):  ()'],
    ],
    [
      'that stay behind',
      '<p>A<img src="x.svg" alt="B">C</p><figure><img src="y.svg" alt="D"><figcaption>E (Photo: F)</figcaption></figure>',
      ['p: A', 'p: B', 'p: C', 'p: D', 'p: E (Photo: F)'],
    ],
    [
      'that stay behind with the same words twice',
      '<figure><img src="y.svg" alt="D"><figcaption>D</figcaption></figure>',
      ['p: D'],
    ],
  ]);
});

describe('how wide a picture is shown', () => {
  it.each([
    ['our own pages', '<figure class="figure figure-wide"><img src="a.jpg"></figure>', 'wide'],
    ['WordPress', '<figure class="wp-block-image alignfull"><img src="a.jpg"></figure>', 'full'],
    ['Ghost', '<figure class="kg-card kg-image-card kg-width-wide"><img src="a.jpg"></figure>', 'wide'],
    ['Publii', '<figure class="post__image post__image--full"><img src="a.jpg"></figure>', 'full'],
    ['a picture alone', '<img class="alignwide" src="a.jpg">', 'wide'],
    ['as wide as the text', '<figure class="alignleft"><img src="a.jpg"></figure>', undefined],
    ['a page around it', '<main class="alignfull"><figure><img src="a.jpg"></figure></main>', undefined],
  ])('%s', (_what, html, size) => {
    const [figure] = blocksFromHtml(html, { picture }).blocks as readonly { readonly size?: string }[];
    expect(figure?.size).toBe(size);
  });

  it('in a line of pictures none is wider', () => {
    const one = '<figure class="alignwide"><img src="a.jpg"></figure>';
    const html = `<figure class="wp-block-gallery">${one}${one}</figure>`;
    expect(JSON.stringify(blocksFromHtml(html, { picture }).blocks)).not.toContain('size');
  });
});

describe('what only documents of our own may say', () => {
  const article = ArticleId.parse('01jd0000000000000000000001');
  const html = '<pre class="galley-raw-html"><b>a</b>&lt;i&gt;\n\tb</pre>';
  const card = '<div class="galley-article-card" data-article="galley:x"><p>Words</p></div>';

  it('is words and code on any other page', () => {
    expect(outline(blocksFromHtml(`${html}${card}`).blocks)).toEqual(['code : a<i> /  | b', 'p: Words']);
  });

  it('is a piece of HTML and a card where the reader of such documents asks for it', () => {
    const own = { article: (named: string) => (named === 'galley:x' ? article : null) };
    expect(blocksFromHtml(card, { own }).blocks).toEqual([{ type: 'article-card', version: 1, article }]);
    expect(outline(blocksFromHtml(card.replace(':x', ':y'), { own }).blocks)).toEqual(['p: Words']);
    const [piece] = blocksFromHtml('<pre class="galley-raw-html">&lt;i&gt;\n\tb</pre>', { own }).blocks;
    expect(piece).toMatchObject({
      type: 'raw-html',
      children: [{ text: '<i>' }, { type: 'linebreak' }, { type: 'tab' }, { text: 'b' }],
    });
  });
});

describe('tabs of a document', () => {
  it.each([
    ['between words', '<p>A\tB\t\tC</p>', 'p: A | B |  | C'],
    ['with space beside', '<p>A \t B</p>', 'p: A | B'],
    ['at the ends of a line', '<p>\tA\t</p>', 'p: A'],
  ])('%s', (_what, html, line) => {
    expect(outline(blocksFromHtml(html, { keepsTabs: true }).blocks)).toEqual([line]);
  });
});

describe('what a body has no node for', () => {
  table([
    [
      'a table',
      '<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td><td>2</td></tr></table>',
      ['table: T', '  ^A | ^B | ^', '  1 |  | 2'],
    ],
    [
      'a layout of tables',
      '<table><tr><td><p>A</p><p>B</p></td><td><p>C</p></td></tr></table>',
      ['p: A', 'p: B', 'p: C'],
    ],
    ['definitions', '<dl><dt>A</dt><dd>B</dd></dl>', ['p: A', 'p: B']],
    [
      'a form',
      '<form><label>A <input value="x"></label><select><option>B<option>C</select></form>',
      ['p: A', 'p: B', 'p: C'],
    ],
  ]);

  it('says which embedded things were left out', () => {
    const html = '<p>A</p><iframe src="https://example.org/map">x</iframe><video src="v.mp4"></video>';
    expect(blocksFromHtml(html).leftOut).toEqual(['iframe https://example.org/map', 'video v.mp4']);
  });
});

describe('what office programs copy', () => {
  const mso = (text: string, level: number, marker: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
    `<span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
    `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

  table([
    [
      'conditional comments',
      '<!--[if gte mso 9]><xml><w:x>X</w:x></xml><![endif]--><p>A<o:p>&nbsp;</o:p></p>',
      ['p: A'],
    ],
    ['a list of Word', mso('A', 1, '·') + mso('B', 2, 'o') + mso('C', 1, '·'), ['- A', '  - B', '- C']],
    ['a numbered list of Word', mso('A', 1, '1.') + mso('B', 1, '2.'), ['1. A', '2. B']],
    ['a list that goes on', `${mso('A', 1, '1.')}<p>X</p>${mso('B', 1, '2.')}`, ['1. A', 'p: X', '2. B']],
    [
      'Google Docs',
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">A</span>' +
        '<span> b </span><a href="https://a.org/" style="text-decoration:none"><span style="text-decoration:underline">c</span></a></p>' +
        '<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>D</span></p></li></ul></b>',
      ['p: <b:A> b <https://a.org/|c>', '- D'],
    ],
  ]);
});

describe('a piece of a sentence', () => {
  it.each([
    ['one <b>two</b>', true],
    ['<meta charset="utf-8"><span>one</span>', true],
    ['one<br>two', true],
    ['<p>one</p>', false],
    ['<ul><li>one</ul>', false],
    ['one<hr>', false],
    ['', true],
  ])('%s', (html, isInline) => {
    expect(blocksFromHtml(html).isInline).toBe(isInline);
  });
});
