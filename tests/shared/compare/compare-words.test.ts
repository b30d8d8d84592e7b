import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, type WordRun } from '#shared/compare/compare-words.ts';

/** `same [-removed-]{+added+}`. */
function show(runs: readonly WordRun[]): string {
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return runs.map(({ is, text }) => `${marks[is][0]}${text}${marks[is][1]}`).join('');
}

describe('comparing words', () => {
  test.each([
    ['nothing', '', '', ''],
    ['the same', 'The dam holds.', 'The dam holds.', 'The dam holds.'],
    ['a word for another', 'The old dam holds.', 'The new dam holds.', 'The [-old-]{+new+} dam holds.'],
    ['words in a row are one change', 'an old town hall', 'a new town hall', '[-an old-]{+a new+} town hall'],
    ['a word more', 'The dam holds.', 'The big dam holds.', 'The {+big +}dam holds.'],
    ['a mark', 'It holds', 'It holds.', 'It holds{+.+}'],
    ['all gone', 'The dam holds.', '', '[-The dam holds.-]'],
    ['Arabic', 'مكتبة البلدة', 'مكتبة المدينة', 'مكتبة [-البلدة-]{+المدينة+}'],
    [
      'words of a script without spaces',
      '市長は水曜日に話した',
      '市長は木曜日に話した',
      '市長は[-水曜日-]{+木曜日+}に話した',
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(show(compareWords(before, after))).toBe(expected);
  });

  test('loses nothing of either text', () => {
    const words = fc.array(fc.constantFrom('a', 'dam', ' ', '  ', '.', 'é', '水', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const runs = compareWords(before, after);
        const without = (is: WordRun['is']) =>
          runs
            .filter((run) => run.is !== is)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
