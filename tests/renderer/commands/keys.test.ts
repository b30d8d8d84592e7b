import { describe, expect, test } from 'vitest';
import { commandKeys } from '#shared/ipc/command-keys.ts';
import { isPressed, type KeyPress, showKeys } from '../../../renderer/features/commands/keys.ts';
import { editorShortcuts, shortcutText } from '../../../renderer/features/editor/shortcuts/shortcuts.ts';

const press = (key: string, held: string, code = ''): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

describe('what counts as the keys', () => {
  test.each([
    ['Mod+S', press('s', 'ctrl'), false, true],
    ['Mod+S', press('s', 'meta'), true, true],
    ['Mod+S', press('s', 'meta'), false, false],
    ['Mod+S', press('s', 'ctrl'), true, false],
    ['Mod+S', press('S', 'ctrl shift'), false, false],
    ['Mod+S', press('s', 'ctrl alt'), false, false],
    ['Mod+S', press('s', ''), false, false],
    ['Mod+Shift+P', press('P', 'ctrl shift'), false, true],
    ['Mod+Shift+P', press('p', 'ctrl'), false, false],
    // The place on the keyboard: French keyboards type & there.
    ['Mod+1', press('&', 'ctrl', 'Digit1'), false, true],
    ['Mod+1', press('1', 'ctrl', 'Numpad1'), false, false],
    // The sign, wherever it is: German keyboards need Shift for a slash.
    ['Mod+/', press('/', 'ctrl shift', 'Digit7'), false, true],
    ['', press('a', ''), false, false],
  ])('%s, %o, Mac %s: %s', (keys, pressed, isMac, expected) => {
    expect(isPressed(keys, pressed, isMac)).toBe(expected);
  });
});

test.each([
  ['Mod+Shift+P', 'Ctrl+Shift+P', '⇧⌘P'],
  ['Mod+/', 'Ctrl+/', '⌘/'],
])('%s is shown as %s, on a Mac as %s', (keys, elsewhere, mac) => {
  expect(showKeys(keys, false)).toBe(elsewhere);
  expect(showKeys(keys, true)).toBe(mac);
});

test('no two commands have the same keys, and none uses AltGr', () => {
  const all = Object.values(commandKeys);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((keys) => keys.includes('Alt'))).toEqual([]);
});

test('a key of the window is none of the editor’s: the menu would take it first', () => {
  const window = Object.values(commandKeys).map((keys) => showKeys(keys, false).toLowerCase());
  const editor = Object.values(editorShortcuts).flatMap((list) =>
    list.map((shortcut) => shortcutText(shortcut, false).toLowerCase()),
  );
  expect(window.filter((keys) => editor.includes(keys))).toEqual([]);
});
