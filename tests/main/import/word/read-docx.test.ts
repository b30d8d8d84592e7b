import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { MediaId } from '#shared/library/ids.ts';
import {
  coreProperties,
  type DocxSource,
  item,
  linkTarget,
  makeDocx,
  para,
  pictureRun,
  run,
  wordPart,
} from '../../../helpers/docx.ts';
import { picture } from '../../../helpers/pictures.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const media = MediaId.parse('3f'.repeat(32));

async function read(source: string | DocxSource, name = 'story.docx') {
  const article = await readDocx(makeDocx(typeof source === 'string' ? { body: source } : source), name);
  const { blocks } = article.convert({ picture: (from) => (from.startsWith('picture-') ? { media } : null) });
  return { ...article, lines: outline(blocks) };
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const text = para(run('The tide came in at six.'));
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

describe('the fields of a Word document', () => {
  it.each<[what: string, source: DocxSource, expected: object]>([
    [
      'Title, Subtitle and a byline',
      {
        body: `${para(run('The tide'), 'Title')}${para(run('Higher each year'), 'Subtitle')}${para(run('By Ines Prado and Bo Chen'))}${text}`,
      },
      {
        headline: 'The tide',
        standfirst: 'Higher each year',
        authors: ['Ines Prado', 'Bo Chen'],
        lines: ['p: The tide came in at six.'],
      },
    ],
    [
      'lines of several roles, and one that is text',
      {
        body: `${para(run('The tide'), 'Title')}${para(run('By Ines Prado'))}${para(run('Photographs by Bo Chen and Cy Roe'))}${para(run('Photos by our readers'))}${text}`,
      },
      {
        authors: ['Ines Prado', 'photos Bo Chen', 'photos Cy Roe'],
        lines: ['p: Photos by our readers', 'p: The tide came in at six.'],
      },
    ],
    [
      'a heading that opens the text',
      { body: `${para(run('The tide'), 'Heading1')}${text}${para(run('Later'), 'Heading2')}` },
      { headline: 'The tide', lines: ['p: The tide came in at six.', 'h2: Later'] },
    ],
    [
      'a short first line',
      { body: `${para(run('The tide comes back'))}${text}` },
      { headline: 'The tide comes back', lines: ['p: The tide came in at six.'] },
    ],
    [
      'properties (part 2, 11)',
      {
        body: text,
        parts: {
          'docProps/core.xml': coreProperties({
            'dc:title': 'Tides',
            'dc:creator': 'Ines Prado',
            'cp:keywords': 'sea; weather',
            'dc:description': 'On tides.',
          }),
        },
      },
      {
        headline: 'Tides',
        authors: ['Ines Prado'],
        tags: ['sea', 'weather'],
        seoDescription: 'On tides.',
        lines: ['p: The tide came in at six.'],
      },
    ],
    [
      'a hero and a dateline before the first words',
      {
        body: `${para(run('The tide'), 'Title')}${para(pictureRun('A crane'))}${para(run('The crane. (Photo: Ona Vey)'), 'Caption')}${para(run('PORTO, Portugal — The tide came in.'))}`,
        parts: { 'word/media/picture.png': Uint8Array.of(1) },
      },
      {
        dateline: 'PORTO, Portugal',
        hero: { alt: 'A crane', caption: 'The crane.', credit: 'Ona Vey' },
        lines: ['p: The tide came in.'],
      },
    ],
    [
      'nothing but text',
      {
        body: text,
        parts: {
          'docProps/core.xml': coreProperties({
            'dc:title': 'Microsoft Word - Document1',
            'dc:creator': 'Windows User',
          }),
        },
      },
      { headline: 'spring tides', authors: [], language: 'en-GB', lines: ['p: The tide came in at six.'] },
    ],
  ])('%s', async (_what, source, expected) => {
    const found = await read(source, 'spring_tides.docx');
    const authors = found.authors.map(({ name, role }) => (role === 'by' ? name : `${role} ${name}`));
    expect({ ...found, authors }).toMatchObject(expected);
  });
});

describe('comments', () => {
  const comment = (id: number, author: string, words: string, paraId: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:initials="IP" w:date="2026-03-01T09:00:00Z"><w:p w14:paraId="${paraId}">${run(words)}</w:p></w:comment>`;
  const parts = {
    'word/comments.xml': wordPart(
      'comments',
      [
        comment(0, 'Ines Prado', 'Which tables?', 'AA'),
        comment(1, 'Bo Chen', 'The port’s.', 'BB'),
        comment(2, '', 'All of it.', 'CC'),
      ].join(''),
    ),
    'word/commentsExtended.xml': wordPart(
      'commentsEx',
      '<w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA" w15:done="0"/>',
    ),
  };
  const range = (id: number, inner: string) =>
    `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it('keep their words, places, replies, names and times', async () => {
    const body = `${para(run('Title line'), 'Title')}${para(`${run('See ')}${range(0, run('the tables'))}${run(' first.')}`)}`;
    const { comments, lines } = await read({ body, parts });
    expect(lines).toEqual(['p: See the tables first.']);
    expect(comments).toEqual([
      {
        by: { name: 'Ines Prado', initials: 'IP' },
        at: '2026-03-01T09:00:00.000Z',
        text: 'Which tables?',
        anchor: { kind: 'quote', quote: 'the tables', before: 'See ', after: ' first.' },
        isResolved: true,
        replies: [
          { by: { name: 'Bo Chen', initials: 'IP' }, at: '2026-03-01T09:00:00.000Z', text: 'The port’s.' },
        ],
      },
      expect.objectContaining({
        by: { name: 'Unknown', initials: 'IP' },
        anchor: { kind: 'article' },
        isResolved: false,
      }),
    ]);
  });

  const mark = '<w:r><w:commentReference w:id="0"/></w:r>';
  it.each([
    [
      'after a word',
      para(`${run('The slow boat')}${mark}${run(' left.')}`),
      { kind: 'quote', quote: 'boat', before: 'The slow ', after: ' left.' },
    ],
    [
      'after a space',
      para(`${run('The boat ')}${mark}${run('left.')}`),
      { kind: 'quote', quote: 'boat', before: 'The ', after: ' left.' },
    ],
    [
      'at the start',
      para(`${mark}${run('The boat left.')}`),
      { kind: 'quote', quote: 'The', before: '', after: ' boat left.' },
    ],
    [
      'at a picture',
      para(`${pictureRun('A crane')}${mark}`),
      { kind: 'picture-of-file', source: 'picture-1', quote: 'A crane' },
    ],
    ['in an empty paragraph', para(mark), { kind: 'article' }],
  ])('that stand %s are about that', async (_what, place, anchor) => {
    const body = `${para(run('T'), 'Title')}${para(run('First words of it.'))}${place}`;
    const picture = { 'word/media/picture.png': Uint8Array.of(0x89, 0x50) };
    const { comments } = await read({ body, parts: { ...parts, ...picture } });
    expect(comments?.[0]?.anchor).toEqual(anchor);
  });

  it('over several paragraphs are about the words in the first', async () => {
    const body = `${para(run('T'), 'Title')}${para(`${run('One ')}<w:commentRangeStart w:id="0"/>${run('two.')}`)}${para(`${run('Three')}<w:commentRangeEnd w:id="0"/>`)}`;
    const { comments } = await read({ body, parts });
    expect(comments?.[0]?.anchor).toEqual({ kind: 'quote', quote: 'two.', before: 'One ', after: '' });
  });
});

describe('what is no Word document', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>';
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>';
  const whole = makeDocx({ body: text });
  it.each<[what: string, bytes: Uint8Array, code: string, words: RegExp]>([
    ['a text file', Buffer.from('Just words'), 'not-a-docx', /is no Word document/],
    ['Word 97', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'not-a-docx', /before 2007, or protected/],
    ['another archive', zipSync({ 'a.txt': Uint8Array.of(1) }), 'not-a-docx', /no word\/document.xml/],
    ['a file cut in half', whole.subarray(0, whole.length / 2), 'docx-damaged', /cut off or altered/],
    [
      'broken XML',
      makeDocx({ body: '', parts: { 'word/document.xml': '<w:document' } }),
      'docx-damaged',
      /word\/document.xml is no well-formed XML/,
    ],
    [
      'broken styles',
      makeDocx({ body: text, parts: { 'word/styles.xml': '<w:styles' } }),
      'docx-damaged',
      /can't be read/,
    ],
    [
      'entities that multiply',
      makeDocx({ body: '', parts: { 'word/document.xml': bomb } }),
      'docx-damaged',
      /declares entities/,
    ],
    [
      'entities from this computer',
      makeDocx({ body: '', parts: { 'word/comments.xml': outside } }),
      'docx-damaged',
      /declares entities/,
    ],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(201_000_000) }),
      'docx-too-large',
      /unpacks to more/,
    ],
  ])('%s', async (_what, bytes, code, words) => {
    await expect(readDocx(bytes, 'story.docx')).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words),
    });
  });
});
