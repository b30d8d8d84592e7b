import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { type BlockChange, compareBodies } from '#shared/compare/compare-bodies.ts';
import { divider, figure, heading, paragraph, text } from '#tests/helpers/body-nodes.ts';

const dam = paragraph('The dam holds for now.');
const town = paragraph('The town waits.');
const picture = 'a'.repeat(64);

/** One word a block: `=` same, `+` added, `-` removed, `~` changed. */
function outline(changes: readonly BlockChange[]): readonly string[] {
  const signs = { same: '=', added: '+', removed: '-', changed: '~' } as const;
  return changes.map(({ is, before, after }) => {
    const { type, text: words } = after ?? before;
    return `${signs[is]} ${words === '' ? type : words}`;
  });
}

describe('comparing bodies', () => {
  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['the same', [dam, town], [dam, town], ['= The dam holds for now.', '= The town waits.']],
    ['a block more', [dam], [dam, town], ['= The dam holds for now.', '+ The town waits.']],
    ['a block less', [dam, town], [town], ['- The dam holds for now.', '= The town waits.']],
    [
      'a changed block beside a new one',
      [dam, town],
      [paragraph('Rain has come.'), paragraph('The dam broke for now.'), town],
      ['+ Rain has come.', '~ The dam broke for now.', '= The town waits.'],
    ],
    [
      'another text in its place',
      [dam],
      [paragraph('Rain came at last.')],
      ['- The dam holds for now.', '+ Rain came at last.'],
    ],
    ['a paragraph made a heading', [town], [heading('h2', 'The town waits.')], ['~ The town waits.']],
    ['only the look', [dam], [paragraph(text('The dam holds for now.', 1))], ['~ The dam holds for now.']],
    [
      'a moved block',
      [dam, town],
      [town, dam],
      ['- The dam holds for now.', '= The town waits.', '+ The dam holds for now.'],
    ],
    ['another picture', [figure(picture)], [figure('b'.repeat(64))], ['~ figure']],
    [
      'a divider taken out',
      [dam, divider, town],
      [dam, town],
      ['= The dam holds for now.', '- horizontalrule', '= The town waits.'],
    ],
    [
      'a block that nobody knows',
      [{ type: 'chart', text: 'Rain by month' }],
      [{ type: 'chart', text: 'Rain by week' }],
      ['~ Rain by week'],
    ],
    ['the order of keys', [{ type: 'chart', a: 1, b: 2 }], [{ b: 2, a: 1, type: 'chart' }], ['= chart']],
  ])('%s', (_name, before, after, expected) => {
    expect(outline(compareBodies(bodyOf(before), bodyOf(after)))).toEqual(expected);
  });

  test('says which words of a block changed, and which pictures it has', () => {
    const [words] = compareBodies(bodyOf([dam]), bodyOf([paragraph('The dam broke for now.')]));
    expect(words?.is === 'changed' && words.words).toEqual([
      { is: 'same', text: 'The dam ' },
      { is: 'removed', text: 'holds' },
      { is: 'added', text: 'broke' },
      { is: 'same', text: ' for now.' },
    ]);
    const [shown] = compareBodies(bodyOf([figure(picture)]), bodyOf([figure(picture)]));
    expect(shown?.after?.pictures).toEqual([picture]);
  });

  test('stays quick on a long body that was rewritten', () => {
    const many = (word: string) =>
      bodyOf(Array.from({ length: 300 }, (_, n) => paragraph(`${word} ${n} ${word}`)));
    expect(compareBodies(many('rain'), many('sun'))).toHaveLength(300);
  });
});
