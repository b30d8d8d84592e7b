import { isKeyboardNowhere, watchPage } from './watch-page.ts';

/**
 * Watches whether what has the keyboard goes from the page with what is done now, and does `take` then, so that the keyboard isn't
 * nowhere. Not where something else took it. `within`: in milliseconds, for how long an answer may be on its way.
 */
export function whenKeyboardIsLost(take: () => void, within = 10_000): void {
  let holder = document.activeElement;
  watchPage(() => {
    const isLost = isKeyboardNowhere() && holder?.isConnected === false;
    if (isLost) take();
    else if (!isKeyboardNowhere()) holder = document.activeElement;
    return isLost;
  }, within);
}
