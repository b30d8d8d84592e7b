import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { item, makeDocx, para, run, wordPart } from '../../../helpers/docx.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const level = (depth: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const abstract = (id: number, format: string, start = 1) =>
  `<w:abstractNum w:abstractNumId="${id}">${level(0, format, start)}${level(1, format)}</w:abstractNum>`;
const num = (id: number, of: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const restart = (at: number, depth = 0) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${at}"/></w:lvlOverride>`;
/**
 * 1: bullets, 2: numbers, 3: the same numbers from 1 again, 4: from 7, 5: other numbers, 6: numbers whose inner ones begin at 3,
 * 7: the same with inner ones from 5, 8: with inner ones that never begin again.
 */
const inner = [
  `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal')}${level(1, 'decimal', 3)}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="4">${level(0, 'decimal')}${level(1, 'decimal').replace('<w:numFmt', '<w:lvlRestart w:val="0"/><w:numFmt')}</w:abstractNum>`,
  num(6, 3) + num(7, 3, restart(5, 1)) + num(8, 4),
].join('');
const numbering = wordPart(
  'numbering',
  `${abstract(0, 'bullet')}${abstract(1, 'decimal')}${abstract(2, 'upperRoman', 4)}${num(1, 0)}${num(2, 1)}${num(3, 1, restart(1))}${num(4, 1, restart(7))}${num(5, 2)}${inner}`,
);
const of = (list: number, text: string, depth = 0): string =>
  item(text, 1, depth).replace('w:numId w:val="1"', `w:numId w:val="${list}"`);
const words = para(run('Words between.'));

describe('lists of Word (ECMA-376 part 1, 17.9)', () => {
  it.each<[what: string, body: string, lists: readonly (readonly [start: number, items: number])[]]>([
    ['one list', of(2, 'a') + of(2, 'b'), [[1, 2]]],
    [
      'a list that goes on after other words',
      of(2, 'a') + of(2, 'b') + words + of(2, 'c'),
      [
        [1, 2],
        [3, 1],
      ],
    ],
    [
      'a list that begins again (17.9.26)',
      of(2, 'a') + words + of(3, 'b') + of(3, 'c'),
      [
        [1, 1],
        [1, 2],
      ],
    ],
    ['two that touch are one, as everywhere in a body', of(2, 'a') + of(2, 'b') + of(3, 'c'), [[1, 3]]],
    ['a list that begins elsewhere', of(4, 'a') + of(4, 'b'), [[7, 2]]],
    ['a level that begins elsewhere (17.9.25)', of(5, 'a') + of(5, 'b'), [[4, 2]]],
    [
      'inner items',
      of(2, 'a') + of(2, 'x', 1) + of(2, 'b') + words + of(2, 'c'),
      [
        [1, 3],
        [3, 1],
      ],
    ],
    [
      'bullets after numbers',
      of(2, 'a') + of(1, 'b'),
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('%s', async (_what, body, lists) => {
    const source = {
      body: `${para(run('Headline'), 'Title')}${words}${body}`,
      parts: { 'word/numbering.xml': numbering },
    };
    const { blocks } = (await readDocx(makeDocx(source), 'a.docx')).convert({});
    const found = (blocks as { type: string; start: number; children: unknown[] }[])
      .filter(({ type }) => type === 'list')
      .map(({ start, children }) => [start, children.length]);
    expect(found).toEqual(lists);
    expect(outline(blocks as object[]).join()).not.toMatch(/[\uE6F1-\uE6F5]/);
  });

  it.each<[what: string, body: string, starts: readonly (readonly [words: string, start: number])[]]>([
    [
      'an inner level that begins elsewhere (17.9.25)',
      of(6, 'a') + of(6, 'x', 1) + of(6, 'y', 1),
      [['x', 3]],
    ],
    [
      'again after each outer item (17.9.10)',
      of(6, 'a') + of(6, 'x', 1) + of(6, 'b') + of(6, 'y', 1),
      [
        ['x', 3],
        ['y', 3],
      ],
    ],
    [
      'numbers that go on below the next outer item (17.9.10)',
      of(8, 'a') + of(8, 'x', 1) + of(8, 'b') + of(8, 'y', 1),
      [
        ['x', 1],
        ['y', 2],
      ],
    ],
    ['an inner level that a list begins anew (17.9.26)', of(7, 'a') + of(7, 'x', 1) + of(7, 'b'), [['x', 5]]],
    ['an inner list of another list', of(2, 'a') + of(7, 'x', 1) + of(7, 'y', 1) + of(2, 'b'), [['x', 5]]],
    ['an inner list of bullets in one of numbers', of(6, 'a') + of(1, 'x', 1), [['x', 1]]],
  ])('inner: %s', async (_what, body, starts) => {
    const source = {
      body: `${para(run('Headline'), 'Title')}${words}${body}${words}`,
      parts: { 'word/numbering.xml': numbering },
    };
    const { blocks } = (await readDocx(makeDocx(source), 'a.docx')).convert({});
    expect(innerLists(blocks as Json[])).toEqual(starts);
    expect(outline(blocks as object[]).join()).not.toMatch(/[\uE6F1-\uE6F5]/);
  });

  it('a paragraph that its style puts in a list (17.3.1.19)', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>',
    );
    const source = {
      body: `${para(run('Headline'), 'Title')}${words}${para(run('One'), 'ListNumber')}${para(run('Two'), 'ListNumber')}`,
      parts: { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
    };
    const { blocks } = (await readDocx(makeDocx(source), 'a.docx')).convert({});
    expect(blocks.at(-1)).toMatchObject({ type: 'list', listType: 'number', start: 7 });
  });
});

type Json = { readonly type: string; readonly children?: readonly Json[] } & Record<string, unknown>;

/** The first words of each list in a list, and where it begins. */
function innerLists(nodes: readonly Json[], isInner = false): readonly (readonly [unknown, unknown])[] {
  return nodes.flatMap(({ type, children = [], start }) => {
    const isList = type === 'list';
    const own = isList && isInner ? [[children[0]?.children?.[0]?.['text'], start] as const] : [];
    return [...own, ...innerLists(children, isInner || isList)];
  });
}
