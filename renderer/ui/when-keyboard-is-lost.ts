import { isKeyboardNowhere, watchPage } from './watch-page.ts';

/** Ends what was said before. */
let forget: () => void = () => {};

/**
 * Watches whether what has the keyboard goes from the page with what is done now, and does `take` then, so that the keyboard isn't
 * nowhere. Not where something else took it, and only until something else that is done says where the keyboard is to go. `within`: in
 * milliseconds, for how long an answer may be on its way.
 */
export function whenKeyboardIsLost(take: () => void, within = 10_000): void {
  let holder = document.activeElement;
  forget();
  forget = watchPage(() => {
    const isLost = isKeyboardNowhere() && holder?.isConnected === false;
    if (isLost) take();
    else if (!isKeyboardNowhere()) holder = document.activeElement;
    return isLost;
  }, within);
}
