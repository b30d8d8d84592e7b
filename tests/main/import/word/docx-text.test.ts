import { describe, expect, it } from 'vitest';
import { item, linkTarget, para, pictureRun, run } from '../../../helpers/docx.ts';
import { picture } from '../../../helpers/pictures.ts';
import { media, read, text } from './read-story.ts';

const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const link = `<w:hyperlink r:id="rLink">${run('the tables')}</w:hyperlink>`;

describe('the text of a Word document', () => {
  it.each<[what: string, body: string, lines: readonly string[]]>([
    [
      'paragraphs',
      `${text}${para('')}${para(run('It left.'))}`,
      ['p: The tide came in at six.', 'p: It left.'],
    ],
    [
      'fields in their short form (17.16.19), and words of another direction (17.3.2.3, 17.3.2.8)',
      para(
        `${run('Written by ')}<w:fldSimple w:instr=" AUTHOR ">${run('Ana')}</w:fldSimple> <w:bdo w:val="rtl">${run(' שלום')}</w:bdo><w:dir w:val="rtl"><w:bdo w:val="rtl">${run(' سلام')}</w:bdo></w:dir>.`,
      ),
      ['p: Written by Ana שלום سلام'],
    ],
    [
      'marks (17.3.2)',
      para(
        `${run('a ')}${run('bold', '<w:b/>')} ${run('it', '<w:i/>')}${run('under', '<w:u w:val="single"/>')}${run('gone', '<w:strike/>')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('lit', '<w:highlight w:val="yellow"/>')}.`,
      ),
      ['p: a <b:bold><i:it><u:under><s:gone><sub:2><m:lit>'],
    ],
    ['a link (17.16.22)', para(`${run('See ')}${link}${run('.')}`), [`p: See <${linkTarget}|the tables>.`]],
    [
      'a line break and a tab (17.3.3)',
      para(`${run('one')}<w:r><w:br/></w:r>${run('two')}`),
      ['p: one / two'],
    ],
    [
      'lists (17.9)',
      `${item('a', 1)}${item('b', 1, 1)}${item('c', 1)}${para(run('x'))}${item('1st', 2)}${item('2nd', 2)}`,
      ['- a', '  - b', '- c', 'p: x', '1. 1st', '2. 2nd'],
    ],
    [
      'a quotation by its style',
      `${text}${para(run('“Calm.”'), 'Quote')}`,
      ['p: The tide came in at six.', 'quote: “Calm.”'],
    ],
    [
      'hidden field codes (17.16.18)',
      para(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${linkTarget}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('here')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      [`p: <${linkTarget}|here>`],
    ],
    [
      'a picture with alt text and caption',
      `${text}${para(pictureRun('A crane'))}${para(run('The crane at dawn. (Photo: Ona Vey)'), 'Caption')}`,
      ['p: The tide came in at six.', `figure ${media}(A crane): The crane at dawn. (Ona Vey)`],
    ],
    [
      'a table with a caption and header cells by style (17.4)',
      `${text}${para(run('Tides'), 'Caption')}${table([
        [para(''), para(run('Low'), 'TableHeading')],
        [para(run('Alva'), 'TableHeading'), para(run('6:10'))],
      ])}${para(run('It left.'))}`,
      ['p: The tide came in at six.', 'table: Tides', '   | ^Low', '  <Alva | 6:10', 'p: It left.'],
    ],
  ])('%s', async (_what, body, lines) => {
    const bytes = await picture('png');
    const found = await read({
      body: `${para(run('Headline'), 'Title')}${body}`,
      parts: { 'word/media/picture.png': bytes },
    });
    expect(found.headline).toBe('Headline');
    expect(found.lines).toEqual(lines);
  });

  it('brings its pictures along as they are', async () => {
    const bytes = await picture('png');
    const { pictures } = await read({
      body: para(pictureRun('A crane')),
      parts: { 'word/media/picture.png': bytes },
    });
    expect(pictures).toEqual([
      { source: 'picture-1', addresses: [`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`] },
    ]);
  });
});
