/** What a key event says; the part of it that shortcuts look at. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is the shortcut `Mod+Shift+P`: Mod is Command on a Mac, Control elsewhere. */
export function isPressed(keys: string, press: KeyPress, isMac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== parts.includes('Mod') || other) return false;
  if (press.altKey !== parts.includes('Alt')) return false;
  // A digit is its place on the keyboard (French keyboards need Shift for one), a sign is what it types.
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && press.shiftKey === parts.includes('Shift');
  const isLetter = /^[A-Z]$/.test(key);
  if (isLetter && press.shiftKey !== parts.includes('Shift')) return false;
  return press.key.toUpperCase() === key.toUpperCase();
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** `Ctrl+Shift+P`, on a Mac `⇧⌘P`. */
export function showKeys(keys: string, isMac: boolean): string {
  const parts = keys.split('+');
  if (!isMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  const modifiers = order.filter((name) => parts.includes(name)).map((name) => macSigns[name]);
  return [...modifiers, parts.at(-1)].join('');
}
