/**
 * Asks `isDone` now and whenever the page changes, until it says so or the time is over (`within`, in milliseconds). Returns what ends
 * that sooner.
 */
export function watchPage(isDone: () => boolean, within: number): () => void {
  const look = (): void => {
    if (isDone()) stop();
  };
  const observer = new MutationObserver(look);
  const timer = setTimeout(() => stop(), within);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}

/** Nothing on the page has it: keys go nowhere. */
export const isKeyboardNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
