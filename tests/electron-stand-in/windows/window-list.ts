import type { BrowserWindow } from './browser-window.ts';

const windows = new Set<BrowserWindow>();
let onGone: () => void = () => undefined;
let onCloseCancelled: () => void = () => undefined;

/** Every open window, and what the app's lifecycle has to know of them. */
export const windowList = {
  all: (): BrowserWindow[] => [...windows],
  /** The one that was shown or focused last. */
  focused: (): BrowserWindow | null => [...windows].filter((window) => window.isVisible()).at(-1) ?? null,
  add: (window: BrowserWindow): void => void windows.add(window),
  toFront(window: BrowserWindow): void {
    if (windows.delete(window)) windows.add(window);
  },
  remove(window: BrowserWindow): void {
    windows.delete(window);
    onGone();
  },
  closeCancelled: (): void => onCloseCancelled(),
  listen(gone: () => void, cancelled: () => void): void {
    onGone = gone;
    onCloseCancelled = cancelled;
  },
};
