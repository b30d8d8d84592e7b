import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

/** Work of one kind that a person may end. */
export interface Cancellable {
  /** Gives the work the signal that ends it. ExpectedError `busy` where another run is not to be disturbed. */
  readonly run: <Value>(work: (signal: AbortSignal) => Promise<Value>) => Promise<Value>;
  /** Ends every run that is under way, and nothing where none is. */
  readonly cancel: () => void;
}

/**
 * What becomes of a run that is under way when another begins: both go on, and are cancelled together (`beside`); it is ended, as nobody
 * wants to know any more (`instead`); or it goes on, and the other isn't begun (`refuse`).
 */
export type WhenBusy = 'beside' | 'instead' | 'refuse';

export function createCancellable(whenBusy: WhenBusy): Cancellable {
  const running = new Set<AbortController>();
  const cancel = (): void => {
    for (const controller of running) controller.abort();
  };
  return {
    cancel,
    run: async (work) => {
      if (whenBusy === 'instead') cancel();
      if (whenBusy === 'refuse' && running.size > 0)
        throw new ExpectedError(
          'busy',
          phrase`The one before is still under way: wait until it has ended, or stop it first.`,
        );
      const controller = new AbortController();
      running.add(controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(controller);
      }
    },
  };
}
