/** Counts what has begun and not ended, for whoever must not go before. */
interface UnderWay {
  /** To be disposed of at its end, whether it succeeded or not. */
  readonly begin: () => Disposable;
  /** Resolves when nothing is under way, whatever began meanwhile. */
  readonly ended: () => Promise<void>;
}

export function createUnderWay(): UnderWay {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    begin: () => {
      count += 1;
      return {
        [Symbol.dispose]: () => {
          count -= 1;
          if (count > 0) return;
          for (const resolve of waiting) resolve();
          waiting = [];
        },
      };
    },
    ended: async () => {
      while (count > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
