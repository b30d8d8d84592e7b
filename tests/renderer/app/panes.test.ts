import { expect, test } from 'vitest';
import { type PaneWishes, panesShown } from '../../../renderer/features/app/panes.ts';

const both: PaneWishes = { list: true, inspector: true, previewing: false, chosen: null, width: 1400 };

test.each<[string, Partial<PaneWishes>, string]>([
  ['a wide window', {}, 'list inspector'],
  ['a wide window without a list', { list: false }, 'inspector'],
  ['a wide window, whatever was chosen in a narrow one', { chosen: 'none' }, 'list inspector'],
  ['a narrow window', { width: 900 }, 'list'],
  ['a narrow window without a list', { width: 900, list: false }, 'inspector'],
  ['a narrow window where the inspector was asked for', { width: 900, chosen: 'inspector' }, 'inspector'],
  ['a narrow window where the list was put away', { width: 900, chosen: 'none' }, ''],
  ['the page beside the text', { previewing: true }, 'inspector'],
  ['the page beside the text, and the list asked for', { previewing: true, chosen: 'list' }, 'list'],
  ['the page beside the text on a large screen', { previewing: true, width: 1920 }, 'list inspector'],
  ['the page beside the text in a narrow window', { previewing: true, width: 900 }, ''],
])('%s', (_name, wishes, shown) => {
  const { list, inspector } = panesShown({ ...both, ...wishes });
  expect([list && 'list', inspector && 'inspector'].filter(Boolean).join(' ')).toBe(shown);
});
