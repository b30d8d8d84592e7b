import { flushSync } from 'react-dom';

const controls = ':is(input, textarea, select, button):not(:disabled)';

/**
 * Changes a list by a button in one of its rows. The row, or its button, leaves the document for that, and the keyboard
 * would be nowhere: it goes on at the same button of the row where that has gone, of the row that took its place, or,
 * after the last, at what comes behind the list.
 */
export function followRow(button: HTMLElement, step: -1 | 1 | 'removed', change: () => void): void {
  const row = button.closest('li');
  const list = row?.parentElement;
  if (row === null || list == null) {
    change();
    return;
  }
  const place = [...list.children].indexOf(row);
  const tool = controlsIn(row).indexOf(button);
  const behind = controlsIn(document).find(
    (control) =>
      (list.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !list.contains(control),
  );
  flushSync(change);
  if (step === 'removed' && row.isConnected && button.isConnected) return;
  const rows = list.isConnected ? [...list.children] : [];
  const next = rows[step === 'removed' ? Math.min(place, rows.length - 1) : place + step];
  const control = next === undefined ? behind : (controlsIn(next)[tool] ?? controlsIn(next).at(-1));
  control?.focus();
}

function controlsIn(part: Document | Element): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(controls)];
}
