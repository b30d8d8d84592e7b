import { isKeyboardNowhere } from './watch-page.ts';

/**
 * Keeps the keyboard in an open dialog: what had it may go or be disabled with what it did, and keys would go nowhere. The dialog's body
 * has it then, and Tab goes on to what is in there. Who gives it to something better at once is let. Returns what ends that.
 */
export function holdKeyboard(dialog: HTMLDialogElement): () => void {
  let holder: Element | null = null;
  let frame = 0;

  const isLost = (): boolean =>
    holder !== null &&
    (isKeyboardNowhere() || document.activeElement === holder) &&
    (!holder.isConnected || holder.matches(':disabled'));
  const take = (): void => {
    const body = dialog.querySelector<HTMLElement>('.dialog-body');
    if (!isLost() || body === null) return;
    if (body.tabIndex < 0) {
      body.tabIndex = -1;
      // A name, lest all that is in it be read as one.
      body.setAttribute('role', 'group');
      body.setAttribute('aria-labelledby', dialog.getAttribute('aria-labelledby') ?? '');
    }
    body.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(() => {
    if (!isLost()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(take);
  });
  const hold = (): void => {
    holder = document.activeElement;
  };

  hold();
  dialog.addEventListener('focusin', hold);
  observer.observe(dialog, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    dialog.removeEventListener('focusin', hold);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
