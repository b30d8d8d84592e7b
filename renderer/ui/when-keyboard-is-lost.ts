/**
 * Watches whether what has the keyboard goes from the page with what is done now, and does `take` then, so that the keyboard isn't
 * nowhere. Not where something else took it. `within`: in milliseconds, for how long an answer may be on its way.
 */
export function whenKeyboardIsLost(take: () => void, within = 10_000): void {
  let holder = document.activeElement;
  const look = (): void => {
    const now = document.activeElement;
    if (now !== null && now !== document.body) holder = now;
    else if (holder?.isConnected === false) {
      stop();
      take();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => stop(), within);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
