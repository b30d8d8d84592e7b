const modifiers: Readonly<Record<string, string>> = {
  alt: 'alt',
  altgr: 'alt',
  option: 'alt',
  cmd: 'meta',
  command: 'meta',
  meta: 'meta',
  super: 'meta',
  control: 'ctrl',
  ctrl: 'ctrl',
  cmdorctrl: process.platform === 'darwin' ? 'meta' : 'ctrl',
  commandorcontrol: process.platform === 'darwin' ? 'meta' : 'ctrl',
  shift: 'shift',
};

const keys: Readonly<Record<string, string>> = {
  plus: '+',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/**
 * An accelerator such as CmdOrCtrl+Shift+P in the form that page/watch-keys.ts makes of a key press: modifiers in
 * alphabetical order, then the key, in lower case. Throws when a part isn't known, as Electron does.
 */
export function parseAccelerator(accelerator: string): string {
  const words = accelerator.toLowerCase().split('+');
  const key = words.pop() ?? '';
  const found = words.map((word) => modifiers[word]);
  if (key === '' || found.includes(undefined)) {
    throw new TypeError(`Error processing argument: ${accelerator} is no accelerator`);
  }
  return [...found.toSorted(), keys[key] ?? key].join('+');
}
