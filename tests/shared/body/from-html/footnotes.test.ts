import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { outline } from './outline.ts';

const back = (id: string): string => `<a href="#${id}">↩</a>`;

describe('footnotes of a page', () => {
  it.each<readonly [what: string, html: string, blocks: readonly string[]]>([
    [
      'Word for the desktop',
      '<p>The wall<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a> held.</p>' +
        '<div style="mso-element:footnote-list"><hr align="left" size="1" width="33%">' +
        '<div style="mso-element:footnote" id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> Built in <i>1962</i>.</p></div></div>',
      ['p: The wall<note Built in <i:1962>.> held.'],
    ],
    [
      'Google Docs',
      '<p>The wall<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> held.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Built in 1962.</p></div>',
      ['p: The wall<note Built in 1962.> held.'],
    ],
    [
      'a converter of Word documents',
      `<p>The wall<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> held.</p><ol><li id="footnote-1"><p>Built in 1962. ${back('footnote-ref-1')}</p></li></ol>`,
      ['p: The wall<note Built in 1962.> held.'],
    ],
    [
      'Markdown',
      `<p>The wall<sup><a href="#fn-1" id="fnref-1">1</a></sup> held.</p><section class="footnotes"><h2 id="x">Footnotes</h2><ol><li id="fn-1"><p>One</p><p>and two ${back('fnref-1')}</p></li></ol></section><p>End.</p>`,
      ['p: The wall<note One / and two> held.', 'p: End.'],
    ],
    [
      'WordPress',
      `<p>The wall<sup data-fn="a" class="fn"><a href="#a" id="a-link">1</a></sup> held.</p><ol class="wp-block-footnotes"><li id="a">See <a href="https://example.org/">the report</a>. ${back('a-link')}</li></ol>`,
      ['p: The wall<note See <https://example.org/|the report>.> held.'],
    ],
    [
      'a name around the mark, in a list and a quotation',
      `<ul><li>Walls<sup id="r1"><a href="#n1">*</a></sup></li></ul><blockquote>Held<span id="r2"><a href="#n2">2</a></span></blockquote><p id="n1">A ${back('r1')}</p><p id="n2">B ${back('r2')}</p>`,
      ['- Walls<note A>', 'quote: Held<note B>'],
    ],
  ])('%s', (_what, html, blocks) => {
    expect(outline(blocksFromHtml(html).blocks)).toEqual(blocks);
  });

  it.each<readonly [what: string, html: string, blocks: readonly string[]]>([
    [
      'a link to a part of the page',
      '<p><a href="#b" id="a">Further down</a></p><p id="b">B <a href="#a">up</a></p>',
      ['p: Further down', 'p: B up'],
    ],
    [
      'no way back',
      '<p>A<a href="#n" id="r">1</a> <a href="#x">2</a></p><p id="n">B</p>',
      ['p: A1 2', 'p: B'],
    ],
    [
      'one that is led to twice',
      `<p>A<a href="#n" id="r">1</a> and B<a href="#n" id="q">1</a></p><p id="n">Note ${back('r')} ${back('q')}</p>`,
      ['p: A1 and B1', 'p: Note ↩ ↩'],
    ],
    [
      'one in another',
      `<p>A<a href="#n" id="r">1</a></p><p id="n">B<a href="#m" id="q">2</a> ${back('r')}</p><p id="m">C ${back('q')}</p>`,
      ['p: A<note B2>', 'p: C ↩'],
    ],
    [
      'one with rows',
      `<p>A<a href="#n" id="r">1</a></p><div id="n">B <table><tr><th>C</th></tr><tr><td>D</td></tr></table> ${back('r')}</div>`,
      ['p: A1', 'p: B', 'p: C', 'p: D', 'p: ↩'],
    ],
    ['in a subhead', `<h2>A<a href="#n" id="r">1</a></h2><p id="n">B ${back('r')}</p>`, ['h2: A1', 'p: B ↩']],
  ])('leaves %s as it is', (_what, html, blocks) => {
    expect(outline(blocksFromHtml(html).blocks)).toEqual(blocks);
  });

  it('takes thousands of marks and notes, and marks without end', () => {
    const many = Array.from({ length: 3000 }, (_, at) => at);
    const marks = many.map((at) => `a<a href="#n${at}" id="r${at}">${at}</a>`).join(' ');
    const notes = many.map((at) => `<li id="n${at}">Note ${back(`r${at}`)}</li>`).join('');
    const nested = '<div id="d"><a href="#d" id="e">1</a>'.repeat(3000);
    const [paragraph] = blocksFromHtml(`<p>${marks}</p><ol>${notes}</ol>${nested}`).blocks;
    expect(JSON.stringify(paragraph).split('"footnote"')).toHaveLength(3001);
  });
});
