import type { FromPage } from './messages.ts';

/**
 * Tells main of key presses that are accelerators of the menu and that the page left alone. Electron asks the page
 * first, too. Returns what sets the list. Runs as source text: it may refer to nothing outside itself.
 */
export function watchKeys(
  display: boolean,
  send: (message: FromPage) => void,
): (list: readonly string[]) => void {
  let accelerators = new Set<string>();

  function keyOf({ key, code }: KeyboardEvent): string {
    if (/^Digit\d$/.test(code)) return code.slice(5);
    if (/^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key)) return code.slice(3).toLowerCase();
    return key === ' ' ? 'space' : key.toLowerCase();
  }

  function combinations(event: KeyboardEvent): string[] {
    const key = keyOf(event);
    const modifiers = [event.altKey && 'alt', event.ctrlKey && 'ctrl', event.metaKey && 'meta'].filter(
      Boolean,
    );
    const plain = [...modifiers, key].join('+');
    const shifted = [...modifiers, 'shift', key].join('+');
    if (!event.shiftKey) return [plain];
    // A sign such as '?' needs Shift on many keyboards without the accelerator naming it.
    return /^[^a-z0-9]$/.test(key) ? [shifted, plain] : [shifted];
  }

  window.addEventListener('keydown', (event) => {
    const keys = combinations(event).find((combination) => accelerators.has(combination));
    if (keys === undefined || event.isComposing) return;
    // Chromium's own window has commands on some of these keys (Ctrl+N, Ctrl+S); Electron's has none.
    const leftAlone = !event.defaultPrevented;
    if (display && leftAlone) event.preventDefault();
    // Listeners that come after this one may still claim the key.
    setTimeout(() => {
      if (leftAlone && (display || !event.defaultPrevented)) send({ kind: 'accelerator', keys });
    });
  });

  return (list) => {
    accelerators = new Set(list);
  };
}
