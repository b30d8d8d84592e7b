/** What was typed for reviews and isn't in them yet. */
export interface Drafts {
  readonly read: (key: string) => string | null;
  /** `null`: it is in the review, or was given up. */
  readonly write: (key: string, text: string | null) => void;
  /** Keeps at once what is waiting to be kept. */
  readonly flush: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** In milliseconds: words are kept once the typing rests. */
const rest = 1000;
/** The oldest go, such as those for comments that are gone. */
const most = 200;

/** Remembers drafts for the window, and hands all of them to `keep`, which remembers them for the next one. */
export function createDrafts(
  kept: Readonly<Record<string, string>>,
  keep: (all: Readonly<Record<string, string>>) => void,
): Drafts {
  const drafts = new Map(Object.entries(kept));
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const flush = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    keep(Object.fromEntries([...drafts].slice(-most)));
  };

  return {
    read: (key) => drafts.get(key) ?? null,
    write: (key, text) => {
      if (text === (drafts.get(key) ?? null)) return;
      drafts.delete(key);
      if (text !== null) drafts.set(key, text);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(flush, rest);
      // What has been sent must not come back, should the window end before the typing rests.
      if (text === null) flush();
      for (const listener of listeners) listener();
    },
    flush,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
