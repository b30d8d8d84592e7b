import { expect, it, vi } from 'vitest';
import { contextMenuTemplate } from '#main/electron/context-menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

const flags = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
};
const place = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: flags,
};
const actions = { replaceBy: vi.fn(), addToDictionary: vi.fn() };
const labels = (
  of: Partial<typeof place> | { readonly dictionarySuggestions: string[] },
): readonly unknown[] =>
  contextMenuTemplate({ ...place, ...of }, actions).map(({ label, type, enabled }) =>
    type === 'separator' ? '-' : enabled === false ? `(${label})` : label,
  );

it('has the commands for text where text can be written, as far as they can be run there', () => {
  const all = ['Cut', 'Copy', 'Paste', 'Paste and Match Style', '-', 'Select All'];
  expect(labels({})).toEqual(all);
  expect(labels({ editFlags: { ...flags, canCut: false, canCopy: false } })).toEqual([
    '(Cut)',
    '(Copy)',
    ...all.slice(2),
  ]);
});

it('copies what is selected elsewhere, and is none where nothing is', () => {
  expect(labels({ isEditable: false, selectionText: 'words' })).toEqual(['Copy']);
  expect(labels({ isEditable: false, selectionText: ' \n' })).toEqual([]);
});

it('offers how a word may be spelled first', () => {
  const misspelled = { ...place, misspelledWord: 'teh', dictionarySuggestions: ['the', 'R&D'] };
  expect(labels(misspelled).slice(0, 4)).toEqual(['the', 'R&&D', 'Add to Dictionary', '-']);
  const clicks = contextMenuTemplate(misspelled, actions).map(({ click }) => click as unknown as () => void);
  clicks[1]?.();
  clicks[2]?.();
  expect(actions.replaceBy).toHaveBeenCalledWith('R&D');
  expect(actions.addToDictionary).toHaveBeenCalledWith('teh');
  expect(labels({ ...misspelled, dictionarySuggestions: [] })[0]).toBe('(No Suggestion)');
});
