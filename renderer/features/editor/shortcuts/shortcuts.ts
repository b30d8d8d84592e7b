import type { EditorCommandName } from '../commands/editor-commands.ts';

/**
 * A key with its modifiers. `mod` is Cmd on a Mac and Ctrl elsewhere. `key` is a letter as typed, a digit (found by its
 * place on the keyboard: Shift and Alt make other characters of it), or a named key such as "F10".
 */
export interface Shortcut {
  readonly key: string;
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

/** THE table of the editor's keys: the keyboard, the toolbar's tooltips and the help dialog all read it. */
export const editorShortcuts: Readonly<Partial<Record<EditorCommandName, readonly Shortcut[]>>> = {
  undo: [{ mod: true, key: 'z' }],
  redo: [
    { mod: true, shift: true, key: 'z' },
    { mod: true, key: 'y' },
  ],
  bold: [{ mod: true, key: 'b' }],
  italic: [{ mod: true, key: 'i' }],
  underline: [{ mod: true, key: 'u' }],
  strikethrough: [{ mod: true, shift: true, key: 'x' }],
  highlight: [{ mod: true, alt: true, key: 'h' }],
  code: [{ mod: true, key: 'e' }],
  subscript: [{ mod: true, key: ',' }],
  superscript: [{ mod: true, key: '.' }],
  language: [{ mod: true, alt: true, key: 'l' }],
  footnote: [{ mod: true, alt: true, key: 'n' }],
  clearMarks: [{ mod: true, key: '\\' }],
  link: [{ mod: true, key: 'k' }],
  paragraph: [{ mod: true, alt: true, key: '0' }],
  heading2: [{ mod: true, alt: true, key: '2' }],
  heading3: [{ mod: true, alt: true, key: '3' }],
  heading4: [{ mod: true, alt: true, key: '4' }],
  numberedList: [{ mod: true, shift: true, key: '7' }],
  bulletedList: [{ mod: true, shift: true, key: '8' }],
  quote: [{ mod: true, shift: true, key: '9' }],
  pullQuote: [{ mod: true, alt: true, key: 'q' }],
  figure: [{ mod: true, alt: true, key: 'f' }],
  table: [{ mod: true, alt: true, key: 't' }],
  divider: [{ mod: true, alt: true, key: 'd' }],
  find: [{ mod: true, key: 'f' }],
  // Mod+H hides the program on a Mac.
  replace: [{ mod: true, shift: true, key: 'h' }],
  findNext: [{ key: 'F3' }, { mod: true, key: 'g' }],
  findPrevious: [
    { shift: true, key: 'F3' },
    { mod: true, shift: true, key: 'g' },
  ],
  spelling: [{ key: 'F7' }],
  moveUp: [{ alt: true, shift: true, key: 'ArrowUp' }],
  moveDown: [{ alt: true, shift: true, key: 'ArrowDown' }],
  duplicate: [{ mod: true, alt: true, shift: true, key: 'd' }],
  deleteBlock: [{ mod: true, shift: true, key: 'k' }],
  codeBlock: [{ mod: true, alt: true, key: 'c' }],
  focusToolbar: [{ alt: true, key: 'F10' }],
};

export interface Keystroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function commandOf(stroke: Keystroke, isMac: boolean): EditorCommandName | null {
  for (const [name, shortcuts] of Object.entries(editorShortcuts)) {
    if (shortcuts.some((each) => matches(each, stroke, isMac))) return name as EditorCommandName;
  }
  return null;
}

function matches(shortcut: Shortcut, stroke: Keystroke, isMac: boolean): boolean {
  const [mod, other] = isMac ? [stroke.metaKey, stroke.ctrlKey] : [stroke.ctrlKey, stroke.metaKey];
  return (
    mod === (shortcut.mod ?? false) &&
    !other &&
    stroke.altKey === (shortcut.alt ?? false) &&
    stroke.shiftKey === (shortcut.shift ?? false) &&
    isKey(shortcut.key, stroke)
  );
}

/** A letter is what its key types; by its place only on layouts that type no Latin letter there. */
function isKey(key: string, stroke: Keystroke): boolean {
  if (/^\d$/.test(key)) return stroke.code === `Digit${key}`;
  if (stroke.key.toLowerCase() === key.toLowerCase()) return true;
  const typesAscii = /^[\x20-\x7e]$/.test(stroke.key);
  return key.length === 1 && !typesAscii && stroke.code === `Key${key.toUpperCase()}`;
}

const keySigns: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** As people read it: "Ctrl+Shift+8", on a Mac "⇧⌘8". */
export function shortcutText(shortcut: Shortcut, isMac: boolean): string {
  const key =
    shortcut.key.length === 1 ? shortcut.key.toUpperCase() : (keySigns[shortcut.key] ?? shortcut.key);
  if (isMac) return `${shortcut.alt ? '⌥' : ''}${shortcut.shift ? '⇧' : ''}${shortcut.mod ? '⌘' : ''}${key}`;
  return [shortcut.mod && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

/** For `aria-keyshortcuts` (WAI-ARIA 1.2, 6.6). */
export function shortcutForAria(shortcut: Shortcut, isMac: boolean): string {
  const mod = isMac ? 'Meta' : 'Control';
  const key = shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key;
  return [shortcut.mod && mod, shortcut.alt && 'Alt', shortcut.shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}
