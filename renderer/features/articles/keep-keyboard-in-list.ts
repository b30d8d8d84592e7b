import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';

/** Up to so many things that have the keyboard go one after the other: an item of a menu, the menu's button, the row. */
const mostLosses = 3;

/**
 * When what has the keyboard goes, a row of the list gets it, and another should that row go a moment later, as with articles that are
 * thrown away; in an empty list the search, and where no list is shown, the rail.
 */
export function keepKeyboardInList(losses = mostLosses): void {
  whenKeyboardIsLost(() => {
    toList();
    if (losses > 1) keepKeyboardInList(losses - 1);
  });
}

function toList(): void {
  const list = document.querySelector('.side-list');
  const row = list?.querySelector<HTMLElement>('.article-row-open[tabindex="0"]');
  (
    row ??
    list?.querySelector<HTMLElement>('input') ??
    document.querySelector<HTMLElement>('.rail button')
  )?.focus();
}
