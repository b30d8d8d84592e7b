import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { type DocxSource, makeDocx, para, run, wordPart } from '../../../helpers/docx.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

async function read(source: DocxSource) {
  const article = await readDocx(makeDocx(source), 'a.docx');
  return { ...article, lines: outline(article.convert({}).blocks) };
}

describe('signs of fonts with an encoding of their own', () => {
  const title = para(run('Title line'), 'Title');
  const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const inFont = (font: string, words: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${words}</w:t></w:r>`;
  it.each<[what: string, inner: string, words: string, notes: readonly string[]]>([
    ['Symbol', sym('Symbol', 'F061') + sym('Symbol', '62') + sym('symbol', 'F0B1'), 'αβ±', []],
    ['Wingdings', sym('Wingdings', 'F0FC') + sym('Wingdings', 'F04A') + sym('Wingdings', 'F0E0'), '✓☺→', []],
    ['words set in such a font', inFont('Wingdings', 'J') + inFont('Symbol', 'a\uf062 c'), '☺αβ χ', []],
    ['Unicode of other fonts', sym('Segoe UI Symbol', '2713') + sym('Calibri', '00E9'), '✓é', []],
    [
      'what nothing knows',
      sym('Wingdings 9', 'F041') + sym('Wingdings 9', 'F041') + run(' \uf0b9'),
      '□□ □',
      [
        'nothing here knows the sign Wingdings 9 F041; “□” stands where it was',
        'nothing here knows the sign F0B9; “□” stands where it was',
      ],
    ],
    ['a number that is none', run('x') + sym('Symbol', 'x') + '<w:r><w:sym/></w:r>', 'x', []],
  ])('%s', async (_what, inner, words, notes) => {
    const found = await read({ body: title + para(`${run('A ')}${inner}${run(' b')}`) });
    expect(found.lines).toEqual([`p: A ${words} b`]);
    expect(found.notes).toEqual(notes);
  });

  it('in what was put in and what is said of it', async () => {
    const comments = `<w:comment w:id="0" w:author="Ana"><w:p>${sym('Wingdings', 'F0FC')}</w:p></w:comment>`;
    const { comments: said, proposal } = await read({
      body:
        title +
        para(
          `${run('A ')}<w:commentRangeStart w:id="0"/>${sym('Symbol', 'F061')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:ins w:id="1" w:author="Bo">${sym('Symbol', 'F062')}</w:ins>`,
        ),
      parts: { 'word/comments.xml': wordPart('comments', comments) },
    });
    expect(said).toMatchObject([{ text: '✓', anchor: { kind: 'quote', quote: 'α' } }]);
    expect(outline(proposal?.read.convert({}).blocks ?? [])).toEqual(['p: A αβ']);
  });
});
