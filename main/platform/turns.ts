import { setImmediate } from 'node:timers/promises';

/** In milliseconds: a window and its editor stay alive, and nothing is lost in changing over. */
const longestTurn = 30;

/**
 * For long work in many short steps: to be waited for after each step, it gives whoever else waits a turn now and then.
 * Throws what `check` throws.
 */
export function turns(check: () => void = () => {}): () => Promise<void> | void {
  let begin = performance.now();
  return () => {
    check();
    if (performance.now() - begin <= longestTurn) return;
    return setImmediate().then(() => {
      begin = performance.now();
    });
  };
}
