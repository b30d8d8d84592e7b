import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { type DocxSource, item, makeDocx, para, pictureRun, run, wordPart } from '../../../helpers/docx.ts';
import { picture } from '../../../helpers/pictures.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../../helpers/temp-newsroom.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-01T09:00:00Z"`;
const [bo, ines] = [by('Bo Chen'), by('Ines Prado')];
const ins = (inner: string, who = ines) => `<w:ins ${who}>${inner}</w:ins>`;
const del = (text: string, who = bo) =>
  `<w:del ${who}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (name: string, who = ines) => `<w:rPr><w:${name} ${who}/></w:rPr>`;
const row = (text: string, properties = '') =>
  `<w:tr>${properties}<w:tc>${para(run(text))}</w:tc><w:tc>${para(run('6'))}</w:tc></w:tr>`;
const moveFrom = (text: string) => `<w:moveFrom ${bo}>${run(text)}</w:moveFrom>`;
const moveTo = (text: string) => `<w:moveTo ${bo}>${run(text)}</w:moveTo>`;

async function imported(source: DocxSource) {
  const newsroom = await tempNewsroom();
  const path = join(await tempFolder(), 'story.docx');
  await writeFile(path, makeDocx(source));
  const service = createImportService({ ...newsroom, clock: systemClock });
  const { article: id, problems } = await service.importFile(path, { status: 'draft' });
  if (id === null) throw new Error(problems.join());
  const { article } = await newsroom.articles.get(id);
  const proposal = await newsroom.suggestions.get(id);
  const suggestions =
    proposal === null
      ? []
      : listSuggestions(proposal.base, proposal.proposed, proposal.authors).list.map(
          ({ kind, removed, added, field, by: { initials } }) =>
            `${initials} ${field ?? kind} ${removed}→${added}`.replaceAll('\n', ' / '),
        );
  const linesOf = (body: { readonly root: { readonly children: readonly unknown[] } }) =>
    outline(body.root.children as object[]);
  return {
    newsroom,
    article,
    proposal,
    problems,
    suggestions,
    before: linesOf(article.body),
    after: linesOf((proposal?.proposed ?? article).body),
    review: await newsroom.review.get(id),
  };
}

const title = para(run('The tide'), 'Title');
const opening = para(run('It came in at six in the morning.'));

describe('tracked changes become suggestions', () => {
  it.each<
    [
      what: string,
      body: string,
      before: readonly string[],
      after: readonly string[],
      suggestions: readonly string[],
    ]
  >([
    [
      'words put in and taken out, by two people (17.13.5.14, 17.13.5.18)',
      para(`${run('High ')}${ins(run('and low '))}${run('tide, ')}${del('old ')}${run('pier.')}`),
      ['p: High tide, old pier.'],
      ['p: High and low tide, pier.'],
      ['IP insert →and low', 'BC delete old→'],
    ],
    [
      'part of a word',
      para(`${run('One boat')}${ins(run('s'))}${run(' left.')}`),
      ['p: One boat left.'],
      ['p: One boats left.'],
      ['IP replace boat→boats'],
    ],
    [
      'a paragraph put in',
      `${para(run('One came.'))}${para(ins(run('Two came.')), '', mark('ins'))}${para(run('Three left.'))}`,
      ['p: One came.', 'p: Three left.'],
      ['p: One came.', 'p: Two came.', 'p: Three left.'],
      ['IP insert-block →Two came.'],
    ],
    [
      'a paragraph split in two',
      `${para(run('The first half.'), '', mark('ins'))}${para(run(' The second half.'))}`,
      ['p: The first half. The second half.'],
      ['p: The first half.', 'p: The second half.'],
      ['IP split →'],
    ],
    [
      'two paragraphs joined',
      `${para(run('The first half. '), '', mark('del', bo))}${para(run('The second half.'))}`,
      ['p: The first half.', 'p: The second half.'],
      ['p: The first half. The second half.'],
      ['BC merge →'],
    ],
    [
      'a paragraph moved (17.13.5.21 to 17.13.5.28)',
      `${para(moveFrom('Moved along.'), '', mark('moveFrom', bo))}${opening}${para(moveTo('Moved along.'), '', mark('moveTo', bo))}${para(run('Then it left.'))}`,
      ['p: Moved along.', 'p: It came in at six in the morning.', 'p: Then it left.'],
      ['p: It came in at six in the morning.', 'p: Moved along.', 'p: Then it left.'],
      ['BC move →Moved along.'],
    ],
    [
      'a format (17.13.5.31)',
      para(
        `${run('A ')}${run('loud', `<w:b/><w:rPrChange ${ines}><w:rPr/></w:rPrChange>`)}${run(' noise.')}`,
      ),
      ['p: A loud noise.'],
      ['p: A <b:loud> noise.'],
      ['IP format loud→loud'],
    ],
    [
      'a paragraph made a subhead (17.13.5.29)',
      `${opening}${para(run('What now?'), 'Heading2', `<w:pPrChange ${bo}><w:pPr/></w:pPrChange>`)}${opening}`,
      ['p: It came in at six in the morning.', 'p: What now?', 'p: It came in at six in the morning.'],
      ['p: It came in at six in the morning.', 'h2: What now?', 'p: It came in at six in the morning.'],
      ['BC block-type →'],
    ],
    [
      'an item of a list',
      `${item('a', 1)}${item('', 1).replace('</w:pPr>', `${mark('ins')}</w:pPr>${ins(run('b'))}`)}${item('c', 1)}`,
      ['- a', '- c'],
      ['- a', '- b', '- c'],
      ['IP insert-block →b'],
    ],
    [
      'a row of a table (17.13.5.12, 17.13.5.17)',
      `${opening}<w:tbl>${row('kept')}${row('too')}${row('added', `<w:trPr><w:ins ${ines}/></w:trPr>`)}</w:tbl>${opening}`,
      [
        'p: It came in at six in the morning.',
        'table: ',
        '  kept | 6',
        '  too | 6',
        'p: It came in at six in the morning.',
      ],
      [
        'p: It came in at six in the morning.',
        'table: ',
        '  kept | 6',
        '  too | 6',
        '  added | 6',
        'p: It came in at six in the morning.',
      ],
      ['IP change-block kept 6 too 6→kept 6 too 6 added 6'],
    ],
    [
      'a picture put in',
      `${opening}${para(ins(pictureRun('A crane')), '', mark('ins'))}${opening}`,
      ['p: It came in at six in the morning.', 'p: It came in at six in the morning.'],
      ['p: It came in at six in the morning.', 'figure (A crane):', 'p: It came in at six in the morning.'],
      ['IP insert-block →'],
    ],
    [
      'all of the text',
      para(ins(run('All of it is new.')), '', mark('ins')),
      ['p: '],
      ['p: All of it is new.'],
      ['IP insert →All of it is new.'],
    ],
  ])('%s', async (_what, body, before, after, expected) => {
    const parts = { 'word/media/picture.png': await picture('png') };
    const found = await imported({ body: `${title}${body}`, parts });
    const plain = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/^figure \w+/, 'figure ').replace(/: {2}\(\)$/, ':'));
    expect(found.before).toEqual(before);
    expect(plain(found.after)).toEqual(after);
    expect(found.suggestions).toEqual(expected);
  });

  it('in headline and standfirst are suggestions of the fields', async () => {
    const body = `${para(`${run('The ')}${del('old ')}${run('tide')}`, 'Title')}${para(ins(run('Higher each year')), 'Subtitle')}${opening}`;
    const { article, suggestions } = await imported({ body });
    expect(article).toMatchObject({ headline: 'The old tide', standfirst: '' });
    expect(suggestions).toEqual(['BC headline The old tide→The tide', 'IP standfirst →Higher each year']);
  });

  it('in notes are suggestions too, and what was taken out of one stays until that is accepted (17.11.10, 17.11.2)', async () => {
    const reference = (kind: string) => run('').replace(/<w:t .*<\/w:t>/, `<w:${kind}Reference w:id="2"/>`);
    const note = (kind: string, inner: string) =>
      wordPart(`${kind}s`, `<w:${kind} w:id="2">${para(inner)}</w:${kind}>`);
    const body = `${para(`${run('It rose')}${reference('footnote')}${run(' twice.')}`)}${para(`${run('It fell')}${ins(reference('endnote'))}${run(' once.')}`)}`;
    const found = await imported({
      body: `${title}${body}`,
      parts: {
        'word/footnotes.xml': note('footnote', `${run('By the ')}${del('old ')}${run('gauge.')}`),
        'word/endnotes.xml': note('endnote', run('Asked twice.')),
      },
    });
    expect(found.before).toEqual(['p: It rose<note By the old gauge.> twice.', 'p: It fell once.']);
    expect(found.after).toEqual([
      'p: It rose<note By the gauge.> twice.',
      'p: It fell<note Asked twice.> once.',
    ]);
    expect(found.proposal?.authors.map(({ by: { name } }) => name)).toEqual(['Bo Chen', 'Ines Prado']);
  });

  it('keep the time of each, and the report says whose they are', async () => {
    const { proposal, problems } = await imported({
      body: `${title}${para(`${ins(run('High '))}${run('tide.')}`)}`,
    });
    expect(proposal?.authors).toMatchObject([
      { by: { name: 'Ines Prado', initials: 'IP' }, at: '2026-03-01T09:00:00.000Z' },
    ]);
    expect(problems).toEqual([
      'a tracked change by Ines Prado is a suggestion now, to be accepted or rejected',
    ]);
  });

  it('of what an article has not are nothing to decide', async () => {
    const change = `<w:jc w:val="center"/><w:pPrChange ${bo}><w:pPr/></w:pPrChange>`;
    const { proposal, problems } = await imported({ body: `${title}${para(run('tide.'), '', change)}` });
    expect(proposal).toBeNull();
    expect(problems).toEqual([expect.stringContaining('nothing that an article has')]);
  });

  it('leave comments on what was taken out where it was', async () => {
    const comment = `<w:comment w:id="0" w:author="Bo Chen" w:initials="BC" w:date="2026-03-01T09:00:00Z">${para(run('Why?'))}</w:comment>`;
    const range = `<w:commentRangeStart w:id="0"/>${del('old')}<w:commentRangeEnd w:id="0"/>`;
    const { review } = await imported({
      body: `${title}${para(`${run('The ')}${range}${run(' pier.')}`)}`,
      parts: { 'word/comments.xml': wordPart('comments', comment) },
    });
    expect(review.comments).toMatchObject([{ anchor: { kind: 'quote', quote: 'old', before: 'The ' } }]);
  });
});
