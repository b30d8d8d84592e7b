import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { type DocxSource, makeDocx, para, run, wordPart } from '../../../helpers/docx.ts';

const text = para(run('The tide came in.'));
const comment = (id: number, author: string, words: string, paraId: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T09:00:00Z"><w:p w14:paraId="${paraId}">${run(words)}</w:p></w:comment>`;
const parts = {
  'word/comments.xml': wordPart(
    'comments',
    comment(0, 'Ines', 'Which tables?', 'AA') +
      comment(1, 'Bo', 'The port’s.', 'BB') +
      comment(2, '', 'All of it.', 'CC'),
  ),
};
const read = async (source: DocxSource) => readDocx(makeDocx(source), 'a.docx');

describe('comments', () => {
  it.each([
    ['an answer', 'BB', [['Which tables?', 'The port’s.', 'All of it.']]],
    ['itself', 'CC', [['Which tables?', 'The port’s.'], ['All of it.']]],
  ])('may answer %s', async (_what, parent, threads) => {
    const third = `<w15:commentEx w15:paraId="CC" w15:paraIdParent="${parent}"/>`;
    const second = '<w15:commentEx w15:paraId="BB" w15:paraIdParent="AA"/>';
    const { comments } = await read({
      body: text,
      parts: { ...parts, 'word/commentsExtended.xml': wordPart('commentsEx', second + third) },
    });
    expect(comments?.map((one) => [one.text, ...one.replies.map((reply) => reply.text)])).toEqual(threads);
  });

  const [start, end] = [
    (id: number) => `<w:commentRangeStart w:id="${id}"/>`,
    (id: number) => `<w:commentRangeEnd w:id="${id}"/>`,
  ];
  const at = (id: number) => `<w:r><w:rPr/></w:r><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const libreOffice =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>LibreOffice/7.4.7.2$Linux_X86_64</Application></Properties>';
  it.each<[what: string, body: string, application: string, threads: readonly (readonly string[])[]]>([
    [
      'of the same words',
      `${start(0)}${start(1)}${start(2)}${run('tables')}${end(2)}${at(2)}${end(1)}${at(1)}${end(0)}${at(0)}`,
      libreOffice,
      [['First.', 'Second.', 'Third.']],
    ],
    [
      'right behind',
      `${start(2)}${run('tables')}${end(2)}${at(2)}${at(1)}${run(' and more')}${at(0)}`,
      libreOffice,
      [['First.', 'Second.'], ['Third.']],
    ],
    [
      'of fewer words',
      `${start(2)}${run('the ')}${start(1)}${run('tables')}${end(1)}${at(1)}${end(2)}${at(2)}${start(0)}${run(' more')}${end(0)}${at(0)}`,
      libreOffice,
      [['First.'], ['Second.'], ['Third.']],
    ],
    [
      'of the same words in a file of Word',
      `${start(2)}${start(1)}${run('tables')}${end(1)}${at(1)}${end(2)}${at(2)}${at(0)}`,
      libreOffice.replace('LibreOffice/7.4.7.2$Linux_X86_64', 'Microsoft Office Word'),
      [['First.'], ['Second.'], ['Third.']],
    ],
  ])('of LibreOffice answer those %s', async (_what, inner, application, threads) => {
    const said = ['Third.', 'Second.', 'First.'].map((words, id) =>
      comment(id, 'Ana', words, '').replace('2026-03-01', `2026-03-0${3 - id}`),
    );
    const { comments } = await read({
      body: para(run('See ') + inner),
      parts: {
        'word/comments.xml': wordPart('comments', said.toReversed().join('')),
        'docProps/app.xml': application,
      },
    });
    expect(comments?.map(({ text, replies }) => [text, ...replies.map((reply) => reply.text)])).toEqual(
      threads,
    );
  });
});
