import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { makeDocx, wordPart } from '../../../helpers/docx.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, look = ''): string =>
  `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${inner}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (text: string, result: string): string =>
  mark('begin') + code(text) + mark('separate') + result + mark('end');
const ofGallery = (name: string, inner: string): string =>
  `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="${name}"/></w:docPartObj></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const math = (inner: string): string =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`;
const entry = para(
  `${run('Later')}<w:r><w:tab/></w:r>${field(' PAGEREF _Toc1 ', run('2'))}`,
  '<w:pStyle w:val="TOC1"/>',
);

const head = para(run('The tide'), '<w:pStyle w:val="Title"/>') + para(run('It came in at six.'));

async function read(body: string, parts: Record<string, string> = {}) {
  const article = await readDocx(makeDocx({ body: head + body, parts }), 'tide.docx');
  const { blocks } = article.convert({});
  return { language: article.language, blocks: blocks.slice(1) as readonly { direction?: unknown }[] };
}

describe('what a reader of a Word document sees', () => {
  it.each<readonly [what: string, body: string, lines: readonly string[]]>([
    [
      'a link’s field with switches (17.16.5.25)',
      para(run('See ') + field(' HYPERLINK "https://a.example/x?y=1" \\o "Tip" ', run('that')) + run('.')),
      ['p: See <https://a.example/x?y=1|that>.'],
    ],
    [
      'a link’s field in pieces, with a place (17.16.5.25)',
      para(
        mark('begin') +
          code(' HYPERLINK "https://a.exam') +
          code('ple/" \\l "x" ') +
          mark('separate') +
          run('that') +
          mark('end'),
      ),
      ['p: <https://a.example/#x|that>'],
    ],
    [
      'a link to a bookmark (17.16.23, 17.13.6.2): its words',
      para(`<w:bookmarkStart w:id="0" w:name="_Ref1"/>${run('Later')}<w:bookmarkEnd w:id="0"/>`) +
        para(`${run('See ')}<w:hyperlink w:anchor="_Ref1">${run('below')}</w:hyperlink>${run('.')}`),
      ['p: Later', 'p: See below.'],
    ],
    [
      'a reference (17.16.5.51)',
      para(run('See ') + field(' REF _Ref1 \\h ', run('Later')) + run('.')),
      ['p: See Later.'],
    ],
    [
      'a field in a field (17.16.18)',
      para(run('x ') + field(' IF ', field(' REF a ', run('yes'))) + run(' z')),
      ['p: x yes z'],
    ],
    [
      'a page’s number (17.16.5.44)',
      para(run('Page ') + field(' PAGE ', run('3')) + run(' of ') + field(' NUMPAGES ', run('9'))),
      [],
    ],
    [
      'a page’s number in a sentence',
      para(run('What follows is on the page with the number ') + field(' PAGE ', run('3')) + run('.')),
      ['p: What follows is on the page with the number 3.'],
    ],
    [
      'a table of contents (17.5.2.10)',
      ofGallery('Table of Contents', para(run('Contents')) + entry) + para(run('After.')),
      ['p: After.'],
    ],
    [
      'a table of contents without its frame (17.16.5.66)',
      para(mark('begin') + code(' TOC \\o "1-3" ') + mark('separate') + run('Later')) +
        para(run('Even later')) +
        para(mark('end') + run('After.')),
      ['p: After.'],
    ],
    ['another frame (17.5.2.12)', ofGallery('Quick Parts', para(run('Kept.'))), ['p: Kept.']],
    [
      'a formula (22.1.2.77)',
      para(run('x ') + math('<m:r><m:t>E=mc</m:t></m:r><m:r><m:t>2</m:t></m:r>') + run(' z')),
      ['p: x E=mc2 z'],
    ],
    [
      'a line’s end as typewriters have it (17.3.3.4)',
      para(`<w:r><w:t>x</w:t><w:cr/><w:t>z</w:t></w:r>`),
      ['p: x / z'],
    ],
    [
      'hidden words (17.3.2.41)',
      para(run('x') + run(' gone', '<w:vanish/>') + run(' z', '<w:vanish w:val="0"/>')),
      ['p: x z'],
    ],
    [
      'a line across the page: an empty paragraph with a border, as Word and as LibreOffice write it (17.3.1.24)',
      para('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') +
        para(run('Between.')) +
        para('<w:r><w:rPr/></w:r>', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>') +
        para(run('Words under a line.'), '<w:pBdr><w:top w:val="single"/></w:pBdr>'),
      ['---', 'p: Between.', '---', 'p: Words under a line.'],
    ],
    [
      'a line across the page as a picture of one (o:hr)',
      para(
        '<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" o:hr="t"/></w:pict></w:r>',
      ) + para(run('After it.')),
      ['---', 'p: After it.'],
    ],
    [
      'signs with a reading above them, as HTML’s (17.3.3.25)',
      para(
        `${run('Before ')}<w:r><w:t>(</w:t><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東')}${run('京', '<w:b/>')}</w:rubyBase></w:ruby><w:t>)</w:t></w:r>${run(' after')}`,
      ),
      ['p: Before (東<b:京>(とうきょう)) after'],
    ],
    [
      'signs whose reading is empty',
      para(`<w:r><w:ruby><w:rt/><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`),
      ['p: 東京'],
    ],
    [
      'a large first letter in a frame (17.3.1.11)',
      para(run('T', '<w:sz w:val="90"/>'), '<w:framePr w:dropCap="drop" w:lines="3"/>') +
        '<w:bookmarkStart w:id="0" w:name="_Ref1"/><w:bookmarkEnd w:id="0"/>' +
        para(run('he river rose.')) +
        para(run('A'), '<w:framePr w:dropCap="margin"/>') +
        para(run(' flood came.'), '<w:pStyle w:val="Quote"/>'),
      ['p: The river rose.', 'quote: A flood came.'],
    ],
    [
      'a large letter with nothing after it, and another frame',
      para(run('Aside.'), '<w:framePr w:wrap="around"/>') +
        para(run('T'), '<w:framePr w:dropCap="drop"/>') +
        '<w:tbl><w:tr><w:tc>' +
        para(run('x')) +
        '</w:tc></w:tr></w:tbl>',
      ['p: Aside.', 'p: T', 'p: x'],
    ],
    [
      'a page’s or a column’s end within a paragraph, and around one (17.3.3.1)',
      para(`${run('End of page')}<w:r><w:br w:type="page"/></w:r>${run('next page')}`) +
        para('<w:r><w:br w:type="page"/></w:r>') +
        para(`<w:r><w:br w:type="page"/></w:r>${run('Column')}<w:r><w:br w:type="column"/></w:r>`),
      ['p: End of page / next page', 'p: Column'],
    ],
  ])('%s', async (_what, body, lines) => {
    const { blocks } = await read(body);
    expect(outline(blocks as object[])).toEqual(lines);
  });
});

describe('direction (17.3.1.6)', () => {
  const styles = (language: string): string =>
    wordPart(
      'styles',
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Hebrew"><w:name w:val="Hebrew"/><w:pPr><w:bidi/></w:pPr></w:style>`,
    );
  const rtl = para(run('שלום'), '<w:bidi/>');

  it('of a paragraph against the text is its own, by itself or by its style', async () => {
    const styled = para(run('שלום'), '<w:pStyle w:val="Hebrew"/>');
    const parts = { 'word/styles.xml': styles('he-IL') };
    const { language, blocks } = await read(rtl + styled + para(run('and left')), parts);
    expect(language).toBe('en-GB');
    expect(blocks.map(({ direction }) => direction)).toEqual(['rtl', 'rtl', null]);
  });

  it('of most paragraphs is the text’s, with the language of what runs that way', async () => {
    const parts = { 'word/styles.xml': styles('he-IL') };
    const { language, blocks } = await read(rtl.repeat(4) + para(run('and left')), parts);
    expect(language).toBe('he-IL');
    expect(blocks.map(({ direction }) => direction)).toEqual([null, null, null, null, 'ltr']);
  });
});
