import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { bodyFromHtml } from '../../../helpers/body-from-html.ts';
import { outline } from './outline.ts';

const rows = (html: string): readonly string[] => outline(blocksFromHtml(html).blocks);

describe('a table of the source', () => {
  it.each<[what: string, html: string, blocks: readonly string[]]>([
    [
      'has header cells by <thead>, by scope, or by where they stand',
      '<table><thead><tr><td>A</td><th>B</th></tr></thead><tr><th scope="row">C</th><td>1</td></tr><tr><th>D</th><th scope="col">2</th></tr></table>',
      ['table: ', '  ^<A | ^B', '  <C | 1', '  <D | ^2'],
    ],
    [
      'has a corner that is a header of both kinds',
      '<table><tr><th></th><th>B</th></tr><tr><th>C</th><td>1</td></tr></table>',
      ['table: ', '  ^< | ^B', '  <C | 1'],
    ],
    [
      'keeps spans within its rows, and gives short rows empty cells',
      '<table><tr><td rowspan="9" colspan="2">A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
      ['table: ', '  2x2A | B | ', '  C | D'],
    ],
    [
      'takes the caption of the figure around it',
      '<figure class="wp-block-table"><table><tr><th>A</th><th>B</th></tr></table><figcaption>All <b>ports</b></figcaption></figure><p>On</p>',
      ['table: All <b:ports>', '  ^A | ^B', 'p: On'],
    ],
    [
      'keeps paragraphs, lists and links in cells; a quote there is a paragraph',
      '<table><tr><td><p>A</p><p><a href="https://x.example/">B</a></p></td><td><ul><li>1<li>2</ul></td></tr><tr><td>C<td><pre>d e</pre></tr></table>',
      ['table: ', '  A + p: <https://x.example/|B> | - 1 + - 2', '  C | d e'],
    ],
    [
      'goes between the items of a list',
      '<ul><li>A<table><tr><td>1<td>2<tr><td>3<td>4</table>B<li>C</ul>',
      ['- A', 'table: ', '  1 | 2', '  3 | 4', 'p: B', '- C'],
    ],
    [
      'without hidden rows and cells',
      '<table><tr><td>1<td>2<tr hidden><td>x<td>x<tr><td>3<td>4<td style="display:none">x</table>',
      ['table: ', '  1 | 2', '  3 | 4'],
    ],
    [
      'out of Excel, where names stand above numbers',
      '<table><col width=64><tr height=20><td class=xl65>Port</td><td class=xl65>Share</td></tr><tr><td>Alva</td><td class=xl66>12.5 %</td></tr></table>',
      ['table: ', '  ^Port | ^Share', '  Alva | 12.5 %'],
    ],
    [
      'out of LibreOffice Calc, where nothing tells names from data',
      '<table><tr><td height="17" sdnum="1">Port</td><td>Town</td></tr><tr><td>Alva</td><td>Berg</td></tr></table>',
      ['table: ', '  Port | Town', '  Alva | Berg'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(rows(html)).toEqual(blocks);
  });

  it.each([
    ['one column', '<table><tr><td>A<tr><td>B</table>', ['p: A', 'p: B']],
    ['one row without headers', '<table><tr><td>A<td>B</table>', ['p: A | B']],
    [
      'a mail that says so',
      '<table role="presentation"><tr><td>A<td>B<tr><td>C<td>D</table>',
      ['p: A | B', 'p: C | D'],
    ],
    [
      'tables in a table, of which the inner one is read',
      '<table><tr><td>Menu<td><table><tr><th>A<th>B<tr><td>1<td>2</table><tr><td>x<td>y</table>',
      ['p: Menu', 'table: ', '  ^A | ^B', '  1 | 2', 'p: x | y'],
    ],
    ['subheads in it', '<table><tr><td><h2>A</h2><td>B<tr><td>C<td>D</table>', ['h2: A', 'p: B', 'p: C | D']],
  ])('that only arranges a page is none: %s', (_, html, blocks) => {
    expect(rows(html)).toEqual(blocks);
  });

  it('has a tab between the cells of its plain text, also of empty ones', () => {
    const html = '<table><caption>T</caption><tr><th>A<th>B<th>C<tr><td>1<td><td>3</table>';
    expect(plainText(bodyFromHtml(html))).toBe('T\nA\tB\tC\n1\t\t3');
  });
});
