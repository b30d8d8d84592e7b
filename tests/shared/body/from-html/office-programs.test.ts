import { describe } from 'vitest';
import { table } from './table-of-blocks.ts';

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
