import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { readChanges } from '#main/import/word/read-changes.ts';
import { hasChanges, settleChanges } from '#main/import/word/settle-changes.ts';
import { readNotes } from '#main/import/word/word-notes.ts';
import { elementsNamed, wordsOf } from '#main/import/word/word-xml.ts';
import { para, run, wordPart } from '../../../helpers/docx.ts';

const by = (id: number, author = 'Ines Prado') =>
  `w:id="${id}" w:author="${author}" w:date="2026-03-01T09:00:00Z"`;
const ins = (inner: string) => `<w:ins ${by(1)}>${inner}</w:ins>`;
const del = (text: string) =>
  `<w:del ${by(2, 'Bo Chen')}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const mark = (name: string) => `<w:rPr><w:${name} ${by(3)}/></w:rPr>`;
const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${para(run(text))}</w:tc></w:tr>`;

function settled(body: string, how: 'accept' | 'reject') {
  const document = new DOMParser().parseFromString(
    wordPart('document', `<w:body>${body}</w:body>`),
    'text/xml',
  );
  settleChanges(document, how);
  return document;
}

const paragraphs = (body: string, how: 'accept' | 'reject') =>
  elementsNamed(settled(body, how), 'p').map(wordsOf);

describe('tracked changes', () => {
  it.each<[what: string, body: string, accepted: readonly string[], rejected: readonly string[]]>([
    ['none', para(run('Same.')), ['Same.'], ['Same.']],
    [
      'inserted text (17.13.5.18)',
      para(`${run('High ')}${ins(run('and low '))}${run('tide')}`),
      ['High and low tide'],
      ['High tide'],
    ],
    [
      'deleted text (17.13.5.14)',
      para(`${run('The ')}${del('old ')}${run('pier')}`),
      ['The pier'],
      ['The old pier'],
    ],
    [
      'deleted within what was inserted',
      para(ins(`${run('new ')}${del('newer ')}${run('words')}`)),
      ['new words'],
      [''],
    ],
    [
      'an inserted paragraph',
      `${para(run('One.'))}${para(ins(run('Two.')), '', mark('ins'))}${para(run('Three.'))}`,
      ['One.', 'Two.', 'Three.'],
      ['One.', 'Three.'],
    ],
    [
      'a paragraph split in two',
      `${para(run('One. '), '', mark('ins'))}${para(run('Two.'))}`,
      ['One. ', 'Two.'],
      ['One. Two.'],
    ],
    [
      'two paragraphs joined',
      `${para(run('One. '), '', mark('del'))}${para(run('Two.'))}`,
      ['One. Two.'],
      ['One. ', 'Two.'],
    ],
    [
      'a whole paragraph deleted',
      `${para(del('Gone.'), '', mark('del'))}${para(run('Stays.'))}`,
      ['Stays.'],
      ['Gone.', 'Stays.'],
    ],
    [
      'the last paragraph deleted',
      `${para(run('Stays.'))}${para(del('Gone.'), '', mark('del'))}`,
      ['Stays.'],
      ['Stays.', 'Gone.'],
    ],
    [
      'moved text (17.13.5.21 to 17.13.5.28)',
      `${para(`<w:moveFrom ${by(4)}>${run('Moved.')}</w:moveFrom>${run('A')}`)}${para(`${run('B')}<w:moveTo ${by(5)}>${run('Moved.')}</w:moveTo>`)}`,
      ['A', 'BMoved.'],
      ['Moved.A', 'B'],
    ],
    [
      'table rows',
      `<w:tbl>${row('kept')}${row('added', `<w:trPr><w:ins ${by(6)}/></w:trPr>`)}${row('gone', `<w:trPr><w:del ${by(7)}/></w:trPr>`)}</w:tbl>`,
      ['kept', 'added'],
      ['kept', 'gone'],
    ],
  ])('%s', (_what, body, accepted, rejected) => {
    expect(paragraphs(body, 'accept')).toEqual(accepted);
    expect(paragraphs(body, 'reject')).toEqual(rejected);
  });

  it('give formats back', () => {
    const change = `<w:b/><w:rPrChange ${by(1)}><w:rPr><w:i/></w:rPr></w:rPrChange>`;
    const names = (how: 'accept' | 'reject') =>
      elementsNamed(settled(para(run('x', change)), how), 'b', 'i', 'rPrChange').map(
        ({ localName }) => localName,
      );
    expect(names('accept')).toEqual(['b']);
    expect(names('reject')).toEqual(['i']);
  });

  it('give a paragraph its style back and leave its mark alone', () => {
    const properties = `<w:rPr><w:b/></w:rPr><w:pPrChange ${by(1)}><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:pPrChange>`;
    const body = para(run('x'), 'Heading2', properties);
    const styles = (how: 'accept' | 'reject') =>
      elementsNamed(settled(body, how), 'pStyle').map((style) => style.getAttribute('w:val'));
    expect(styles('accept')).toEqual(['Heading2']);
    expect(styles('reject')).toEqual(['Normal']);
    expect(elementsNamed(settled(body, 'reject'), 'b')).toHaveLength(1);
  });

  it('are found with who made them, when, and where they lie in the letters of both texts', () => {
    const body = para(`${run('a b ')}${ins(run('new'))}${del('old')}`, '', mark('ins'));
    const document = new DOMParser().parseFromString(wordPart('document', body), 'text/xml');
    expect(hasChanges(document)).toBe(true);
    const at = '2026-03-01T09:00:00.000Z';
    const [ines, bo] = [
      { name: 'Ines Prado', initials: 'IP' },
      { name: 'Bo Chen', initials: 'BC' },
    ];
    expect(readChanges(document, readNotes(new Map()))).toEqual({
      base: 'abold',
      proposed: 'abnew',
      changes: [
        { by: ines, at, base: [2, 2], proposed: [2, 5] },
        { by: bo, at, base: [2, 5], proposed: [5, 5] },
        { by: ines, at, base: [5, 5], proposed: [5, 5] },
      ],
    });
  });

  it.each<[what: string, cell: 'cellIns' | 'cellDel', accepted: string, rejected: string]>([
    ['a cell put in (17.13.5.1)', 'cellIns', 'ab', 'a'],
    ['a cell taken out (17.13.5.2)', 'cellDel', 'a', 'ab'],
  ])('%s', (_what, name, accepted, rejected) => {
    const cell = `<w:tc><w:tcPr><w:${name} ${by(1)}/></w:tcPr>${para(run('b'))}</w:tc>`;
    const table = `<w:tbl><w:tr><w:tc>${para(run('a'))}</w:tc>${cell}</w:tr></w:tbl>`;
    expect(paragraphs(table, 'accept').join('')).toBe(accepted);
    expect(paragraphs(table, 'reject').join('')).toBe(rejected);
  });

  it('leave no table without rows', () => {
    const table = `<w:tbl>${row('added', `<w:trPr><w:ins ${by(6)}/></w:trPr>`)}</w:tbl>`;
    expect(elementsNamed(settled(table, 'reject'), 'tbl')).toEqual([]);
  });
});
