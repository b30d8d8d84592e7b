import { expect, test } from 'vitest';
import {
  commandOf,
  editorShortcuts,
  type Keystroke,
  shortcutForAria,
  shortcutText,
} from '../../renderer/features/editor/shortcuts/shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ctrl = { ...none, ctrlKey: true };

const strokes: readonly (readonly [string, Keystroke, boolean, string | null])[] = [
  ['Ctrl+B', { ...ctrl, key: 'b', code: 'KeyB' }, false, 'bold'],
  ['Ctrl+B with Caps Lock', { ...ctrl, key: 'B', code: 'KeyB' }, false, 'bold'],
  ['Cmd+B on a Mac', { ...none, metaKey: true, key: 'b', code: 'KeyB' }, true, 'bold'],
  ['Ctrl+B on a Mac moves the caret', { ...ctrl, key: 'b', code: 'KeyB' }, true, null],
  ['Ctrl+B where the keyboard is Russian', { ...ctrl, key: 'и', code: 'KeyB' }, false, 'bold'],
  ['Ctrl+K by its letter on Dvorak', { ...ctrl, key: 'k', code: 'KeyV' }, false, 'link'],
  ['Ctrl+Shift+8 types *', { ...ctrl, shiftKey: true, key: '*', code: 'Digit8' }, false, 'bulletedList'],
  [
    'Ctrl+Shift+7 on a German keyboard',
    { ...ctrl, shiftKey: true, key: '/', code: 'Digit7' },
    false,
    'numberedList',
  ],
  [
    'Cmd+Option+2 types ™',
    { ...none, metaKey: true, altKey: true, key: '™', code: 'Digit2' },
    true,
    'heading2',
  ],
  ['a letter alone', { ...none, key: 'b', code: 'KeyB' }, false, null],
  ['Ctrl+Shift+B is another key', { ...ctrl, shiftKey: true, key: 'B', code: 'KeyB' }, false, null],
  ['Alt+F10', { ...none, altKey: true, key: 'F10', code: 'F10' }, false, 'focusToolbar'],
];
test.each(strokes)('%s', (_name, stroke, isMac, command) => {
  expect(commandOf(stroke, isMac)).toBe(command);
});

test('no key has two commands', () => {
  const keys = Object.values(editorShortcuts).flatMap((list) =>
    list.map((each) => shortcutText(each, false)),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are written as each system writes them', () => {
  const shortcut = { mod: true, shift: true, key: '8' };
  expect(shortcutText(shortcut, false)).toBe('Ctrl+Shift+8');
  expect(shortcutText(shortcut, true)).toBe('⇧⌘8');
  expect(shortcutForAria(shortcut, false)).toBe('Control+Shift+8');
  expect(shortcutForAria(shortcut, true)).toBe('Meta+Shift+8');
});
