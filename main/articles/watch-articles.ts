import type { ArticleId } from '#shared/library/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { lookRepeatedly } from '../platform/look-repeatedly.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { type Stamp, scanArticles, stampOf } from './scan-articles.ts';

/**
 * Notices what other programs and machines do with the articles. It looks instead of waiting to be told: a share or a sync
 * folder doesn't always tell, and looking costs a tenth of a second for ten thousand.
 */
interface ArticleWatch {
  /** Looks at every article, now. When it returns, whatever had changed is taken over. Throws where the folder is gone. */
  readonly lookAtAll: () => Promise<void>;
  /** When it returns, nothing is being taken over any more. */
  readonly stop: () => Promise<void>;
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
}

/** In ms: those that are open are looked at this often. */
const openDelay = 2000;

export function watchArticles(parts: ArticleWatchParts): ArticleWatch {
  const { libraryPath, open, onTouched, log } = parts;
  const queue = createTaskQueue();
  let known = new Map<ArticleId, Stamp>();
  const started = parts.known().then((stamps) => {
    known = new Map(stamps);
  });
  let isStopped = false;

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

  const stopLooking = lookRepeatedly(
    () => queue.run(lookAtOpen),
    () => openDelay,
    log,
    'the open articles can’t be looked at',
  );
  return {
    lookAtAll: () => queue.run(lookAtAll),
    stop: () => {
      isStopped = true;
      stopLooking();
      return queue.run(async () => {});
    },
  };
}
