import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';

/**
 * When what has the keyboard goes, a row of the list gets it, and another should that row go a moment later, as with articles that are
 * thrown away; in an empty list the search, and where no list is shown, the heading.
 */
export function keepKeyboardInList(): void {
  whenKeyboardIsLost(() => {
    toList();
    whenKeyboardIsLost(toList);
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
