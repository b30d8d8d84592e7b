import { describe, expect, it } from 'vitest';
import { para, pictureRun, run, wordPart } from '../../../helpers/docx.ts';
import { read } from './read-story.ts';

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
