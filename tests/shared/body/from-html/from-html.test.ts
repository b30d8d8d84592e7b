import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { outline } from './outline.ts';
import { table } from './table-of-blocks.ts';

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
