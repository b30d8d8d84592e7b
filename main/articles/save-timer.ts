/** When a change goes from the journal into the document. All in ms. */
export interface SaveDelays {
  /** After the last change. */
  readonly quiet: number;
  /** After the first, however busy it is. */
  readonly longest: number;
  /** After a failure. */
  readonly retry: number;
}

export const saveDelays: SaveDelays = { quiet: 1000, longest: 5000, retry: 5000 };

interface SaveTimer {
  readonly changed: () => void;
  readonly failed: () => void;
  readonly cancel: () => void;
}

export function createSaveTimer(delays: SaveDelays, save: () => void): SaveTimer {
  let timer: NodeJS.Timeout | undefined;
  let firstChange: number | null = null;
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    // What waits is in the journal: a program that has nothing else to do may end.
    timer = setTimeout(() => {
      firstChange = null;
      save();
    }, delay).unref();
  };
  return {
    changed: () => {
      const now = performance.now();
      firstChange ??= now;
      schedule(Math.max(0, Math.min(delays.quiet, firstChange + delays.longest - now)));
    },
    failed: () => schedule(delays.retry),
    cancel: () => {
      clearTimeout(timer);
      firstChange = null;
    },
  };
}
