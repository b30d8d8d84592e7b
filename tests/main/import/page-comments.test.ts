import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '#main/import/read-article-html.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const read = (html: string) => readArticleHtml(html, 'page.html');
const body = (html: string): readonly string[] => outline(read(html).convert({}).blocks);

/** As Google Docs saves "Web page": styles are classes, and only headings are headings. */
const googleDocs = (inner: string, comments = ''): string =>
  `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="c3 doc-content">
<p class="c0 title" id="h.a1"><span class="c2">The tide</span></p><p class="c0 subtitle"><span>Higher each year</span></p>${inner}${comments}</body></html>`;
const commentMark = (n: number): string =>
  `<sup><a href="#cmnt${n}" id="cmnt_ref${n}">[${'abc'[n - 1]}]</a></sup>`;
const commentText = (n: number, ...lines: readonly string[]): string =>
  `<div class="c20">${lines
    .map(
      (line, at) =>
        `<p class="c0">${at > 0 ? '' : `<a href="#cmnt_ref${n}" id="cmnt${n}">[a]</a>`}<span>${line}</span></p>`,
    )
    .join('')}</div>`;
const noteMark = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>';
const noteText =
  '<hr class="c9"><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;So says the log.</span></p></div>';

describe('a page of Google Docs', () => {
  it('has the title of the document for its headline, and its headings in the text', () => {
    const html = googleDocs('<h1 id="h.y"><span>At six</span></h1><p><span>It came in.</span></p>');
    expect(read(html)).toMatchObject({ headline: 'The tide', standfirst: 'Higher each year', comments: [] });
    expect(body(html)).toEqual(['h2: At six', 'p: It came in.']);
  });

  it('brings its comments, each at the word before its mark, and says that they are nobody’s', () => {
    const html = googleDocs(
      `<h2>At six${commentMark(1)}</h2><p><span>The boat</span>${noteMark}<span> came</span>${commentMark(2)}${commentMark(3)}<span> in.</span></p>`,
      noteText +
        commentText(1, 'When?') +
        commentText(2, 'Which boat?', 'The old one?') +
        commentText(3, 'Yes.'),
    );
    const { comments, notes, convert } = read(html);
    expect(outline(convert({}).blocks)).toEqual([
      'h2: At six',
      'p: The boat<note So says the log.> came in.',
    ]);
    expect(comments?.map(({ by, text, anchor }) => [by.name, text, anchor])).toEqual([
      ['Unknown', 'When?', { kind: 'quote', quote: 'six', before: 'At ', after: '' }],
      [
        'Unknown',
        'Which boat?\nThe old one?',
        { kind: 'quote', quote: 'came', before: 'The boat ', after: ' in.' },
      ],
      ['Unknown', 'Yes.', { kind: 'quote', quote: 'came', before: 'The boat ', after: ' in.' }],
    ]);
    expect(notes).toEqual([expect.stringMatching(/comments \(3\).*who wrote them/)]);
  });

  it('brings one on its title to the headline', () => {
    const html = googleDocs('<p>It came in.</p>', commentText(1, 'Good.')).replace(
      'The tide</span>',
      `The tide</span>${commentMark(1)}`,
    );
    expect(read(html)).toMatchObject({
      headline: 'The tide',
      comments: [{ text: 'Good.', anchor: { kind: 'field', name: 'headline' } }],
    });
    expect(body(html)).toEqual(['p: It came in.']);
  });
});

it('a page that Word saved has the title of the document for its headline', () => {
  const html =
    '<body lang=EN-GB><div class=WordSection1><p class=MsoTitle>The tide</p><p class=MsoSubtitle>Higher each year</p><h1>At six</h1><p class=MsoNormal>It came in.</p></div></body>';
  expect(read(html)).toMatchObject({ headline: 'The tide', standfirst: 'Higher each year', comments: [] });
  expect(body(html)).toEqual(['h2: At six', 'p: It came in.']);
});
