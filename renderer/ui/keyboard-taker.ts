let taker: HTMLElement | null = null;

/**
 * From now on this element is to have the keyboard: what would give it back to where it was before, as a dialog that closes, gives it
 * to this. Until the returned function is called.
 */
export function takeKeyboard(element: HTMLElement): () => void {
  taker = element;
  element.focus();
  return () => {
    if (taker === element) taker = null;
  };
}

export const keyboardTaker = (): HTMLElement | null => taker;
