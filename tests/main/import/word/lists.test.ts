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
const restart = (at: number) => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${at}"/></w:lvlOverride>`;
/** 1: bullets, 2: numbers, 3: the same numbers from 1 again, 4: from 7, 5: other numbers. */
const numbering = wordPart(
  'numbering',
  `${abstract(0, 'bullet')}${abstract(1, 'decimal')}${abstract(2, 'upperRoman', 4)}${num(1, 0)}${num(2, 1)}${num(3, 1, restart(1))}${num(4, 1, restart(7))}${num(5, 2)}`,
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
    const { blocks } = (await readDocx(makeDocx(source), 'a.docx')).convert(() => null);
    const found = (blocks as { type: string; start: number; children: unknown[] }[])
      .filter(({ type }) => type === 'list')
      .map(({ start, children }) => [start, children.length]);
    expect(found).toEqual(lists);
    expect(outline(blocks as object[]).join()).not.toContain('\uE6F1');
  });
});
