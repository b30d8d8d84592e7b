import { type RefObject, useEffect } from 'react';
import { keepSelection } from '../../ui/keep-selection.ts';
import { isKeyboardNowhere } from '../../ui/watch-page.ts';
import { returnToText } from '../editor/index.ts';

/** Gives the keyboard to the version that is shown, once it is there, and back to where it was when the history closes. */
export function useBorrowedKeyboard(element: RefObject<HTMLElement | null>, isReady: boolean): void {
  useEffect(() => {
    const before = document.activeElement;
    const restore = keepSelection(before);
    return () => {
      if (!isKeyboardNowhere() || returnsTo(before)) return;
      if (!(before instanceof HTMLElement && before.isConnected)) return;
      restore();
      before.focus();
    };
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const pane = element.current;
    (
      pane?.querySelector<HTMLElement>('.version[aria-current="true"]') ?? pane?.querySelector('button')
    )?.focus();
  }, [isReady, element]);
}

/** Where the keyboard was in the text, or nowhere, the text has it again. */
function returnsTo(before: Element | null): boolean {
  const isElsewhere = before !== document.body && before?.closest('[data-field="body"]') === null;
  return !(isElsewhere && before?.isConnected) && returnToText();
}
