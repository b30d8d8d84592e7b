import type { ArticleId } from '#shared/library/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { type Stamp, scanArticles, stampOf } from './scan-articles.ts';

/**
 * Notices what other programs and machines do with the articles. It looks instead of waiting to be told: a share or a sync
 * folder doesn't always tell, and looking costs a tenth of a second for ten thousand.
 */
export interface ArticleWatch {
  /** Looks at every article, now. When it returns, whatever had changed is taken over. */
  readonly lookAtAll: () => Promise<void>;
  readonly stop: () => void;
}

export interface ArticleWatchParts {
  readonly libraryPath: string;
  /** Those that somebody works on. */
  readonly open: () => readonly ArticleId[];
  /** May have been written, made or removed; may also be our own doing. */
  readonly onTouched: (id: ArticleId) => Promise<void>;
  readonly log: Logger;
  /** As they were when the articles were read. */
  readonly known: () => Promise<ReadonlyMap<ArticleId, Stamp>>;
  readonly delays?: { readonly open: number; readonly all: number };
}

/** In ms. */
const usualDelays = { open: 2000, all: 30_000 };
/** All are looked at again after this many times what it took, so that a slow share isn't kept busy. */
const restFactor = 20;

export function watchArticles(parts: ArticleWatchParts): ArticleWatch {
  const { libraryPath, open, onTouched, log, delays = usualDelays } = parts;
  const queue = createTaskQueue();
  let known = new Map<ArticleId, Stamp>();
  const started = parts.known().then((stamps) => {
    known = new Map(stamps);
  });
  let isStopped = false;
  const timers = new Set<NodeJS.Timeout>();

  async function lookAtAll(): Promise<void> {
    await started;
    const found = await scanArticles(libraryPath);
    const touched = [...new Set([...found.keys(), ...known.keys()])].filter(
      (id) => found.get(id) !== known.get(id),
    );
    known = new Map(found);
    for (const id of touched) await tell(id);
  }

  async function lookAtOpen(): Promise<void> {
    await started;
    for (const id of open()) {
      const stamp = await stampOf(libraryPath, id);
      if (stamp === (known.get(id) ?? '')) continue;
      known.set(id, stamp);
      await tell(id);
    }
  }

  async function tell(id: ArticleId): Promise<void> {
    if (isStopped) return;
    await onTouched(id).catch((error) =>
      log.warn(`${id} was changed elsewhere and can't be taken over`, error),
    );
  }

  function again(look: () => Promise<void>, delay: (took: number) => number, took = 0): void {
    const timer = setTimeout(async () => {
      timers.delete(timer);
      const start = performance.now();
      // A folder that is gone for now is looked at again when it may be back.
      await queue.run(look).catch((error) => log.warn('the articles’ folder can’t be looked at', error));
      if (!isStopped) again(look, delay, performance.now() - start);
    }, delay(took)).unref();
    timers.add(timer);
  }

  again(lookAtOpen, () => delays.open);
  again(lookAtAll, (took) => Math.max(delays.all, restFactor * took));

  return {
    lookAtAll: () =>
      queue.run(lookAtAll).catch((error) => void log.warn('the articles’ folder can’t be looked at', error)),
    stop: () => {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
