/** How a closing window makes sure that no text is lost. Knows nothing of Electron. */
interface CloseFlow {
  /**
   * To be given every articles.flush of all articles, which is the window's answer to `askWindow`. Returns it as it is.
   * `isUnfinished`: the window has something that it can't hand over.
   */
  readonly noticeFlush: <Value>(flush: Promise<Value>, isUnfinished?: boolean) => Promise<Value>;
  /** Whether the window may go. Calls while an answer is under way get the same answer. */
  readonly mayClose: () => Promise<boolean>;
}

interface CloseParts {
  /** `window.closing`: asks the window to record what isn't recorded and to flush. `false`: no window can answer. */
  readonly askWindow: () => boolean;
  /** Brings what is recorded into the files, whatever the window does. Rejects when that fails. */
  readonly flush: () => Promise<unknown>;
  /** Asks the person whether to close all the same. */
  readonly confirm: (problem: CloseProblem) => Promise<boolean>;
  /** In milliseconds: how long the window has to answer. */
  readonly timeLimit: number;
}

export type CloseProblem =
  | { readonly kind: 'not-saved'; readonly reason: string }
  | { readonly kind: 'no-answer' | 'unfinished' };

export function createCloseFlow(parts: CloseParts): CloseFlow {
  let onFlush: ((flush: Promise<unknown>, isUnfinished: boolean) => void) | null = null;
  let underWay: Promise<boolean> | null = null;

  async function decide(): Promise<boolean> {
    let isWhole = true;
    const answered = new Promise<void>((resolve) => {
      // Failed or not, the window has handed over what it had; the flush below reports what went wrong.
      onFlush = (flush, isUnfinished) => {
        isWhole = !isUnfinished;
        flush.then(
          () => resolve(),
          () => resolve(),
        );
      };
    });
    const inTime = !parts.askWindow() || (await within(parts.timeLimit, answered));
    onFlush = null;
    try {
      await parts.flush();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return parts.confirm({ kind: 'not-saved', reason });
    }
    if (!inTime) return parts.confirm({ kind: 'no-answer' });
    return isWhole || parts.confirm({ kind: 'unfinished' });
  }

  return {
    noticeFlush: (flush, isUnfinished = false) => {
      onFlush?.(flush, isUnfinished);
      return flush;
    },
    mayClose: () => {
      underWay ??= decide().finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

/** Whether `done` came before the time was over. */
async function within(milliseconds: number, done: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const inTime = await Promise.race([done.then(() => true), over]);
  clearTimeout(timer);
  return inTime;
}
