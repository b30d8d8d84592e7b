import { describe, expect, test } from 'vitest';
import type { ArticleId } from '#shared/library/ids.ts';
import {
  extended,
  nothingChosen,
  type Selecting,
  toggled,
} from '../../../renderer/features/articles/selecting.ts';

const listed = [...'abcdefghij'] as ArticleId[];
const id = (name: string | null) => name as ArticleId;
const chosen = ({ chosen: all }: Selecting): string => listed.filter((one) => all.has(one)).join('');

/** Presses Shift with an arrow on each of the rows in turn. */
const shifted = (before: Selecting, ...rows: readonly string[]): Selecting =>
  rows.slice(1).reduce((now, to, at) => extended(now, listed, id(rows[at] ?? ''), id(to)), before);

describe('a range of articles', () => {
  test('grows with each arrow, and shrinks on the way back', () => {
    expect(chosen(shifted(nothingChosen, 'b', 'c', 'd'))).toBe('bcd');
    expect(chosen(shifted(nothingChosen, 'b', 'c', 'd', 'c'))).toBe('bc');
    expect(chosen(shifted(nothingChosen, 'd', 'e', 'd', 'c'))).toBe('cd');
  });

  test('begins anew where the arrows went elsewhere, and leaves what was chosen before', () => {
    expect(chosen(shifted(shifted(nothingChosen, 'a', 'b'), 'g', 'h'))).toBe('abgh');
    expect(chosen(shifted(toggled(nothingChosen, id('a')), 'g', 'h', 'g'))).toBe('ag');
  });

  test('goes from what was chosen last to what is clicked', () => {
    const first = toggled(nothingChosen, id('c'));
    const far = extended(first, listed, null, id('f'));
    expect(chosen(far)).toBe('cdef');
    expect(chosen(extended(far, listed, null, id('b')))).toBe('bc');
    expect(chosen(extended(nothingChosen, listed, null, id('e')))).toBe('e');
  });

  test('doesn’t begin at what the list no longer has', () => {
    expect(chosen(extended(toggled(nothingChosen, id('z')), listed, id('d'), id('e')))).toBe('de');
    expect(chosen(extended(toggled(nothingChosen, id('z')), listed, null, id('e')))).toBe('e');
  });
});
