let taker: HTMLElement | null = null;

/**
 * From now on this element is to have the keyboard, until `letKeyboardGo`. A dialog makes all else inert: as it closes, it gives the
 * keyboard to this instead of back to where it was.
 */
export function takeKeyboard(element: HTMLElement): void {
  taker = element;
  element.focus();
}

export function letKeyboardGo(element: HTMLElement): void {
  if (taker === element) taker = null;
}

export const keyboardTaker = (): HTMLElement | null => taker;
