import type { Logger } from './logger.ts';

/**
 * Calls `look` again and again, each time `rest(took)` after the last one ended, both in ms. One that fails is logged as `what`:
 * a folder that is gone for now is looked at again when it may be back. Returns what ends it.
 */
export function lookRepeatedly(
  look: () => Promise<void>,
  rest: (took: number) => number,
  log: Logger,
  what: string,
): () => void {
  let timer: NodeJS.Timeout;
  let isStopped = false;

  function again(took: number): void {
    timer = setTimeout(async () => {
      const start = performance.now();
      await look().catch((error) => log.warn(what, error));
      if (!isStopped) again(performance.now() - start);
    }, rest(took)).unref();
  }

  again(0);
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
