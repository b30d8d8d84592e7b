import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { createSignal, type Listen } from '../platform/signal.ts';

/** How far the index has come; `null` when it has everything. */
export type IndexProgress = { readonly done: number; readonly total: number } | null;

/** Reads these and puts them into the index, telling of each few. Answers which it did: the others need a closer look. */
export type ReadMany = (
  ids: readonly ArticleId[],
  onSome: (some: readonly ArticleSummary[]) => void,
) => Promise<ReadonlySet<ArticleId>>;

/** Fills the index in threads of its own, so that nothing else waits for thousands of articles. */
export interface BulkIndexer {
  readonly readMany: ReadMany;
  readonly progress: () => IndexProgress;
  readonly onProgress: Listen<IndexProgress>;
  readonly stop: () => void;
}

/** What the thread is given. */
export interface BulkTask {
  readonly libraryPath: string;
  readonly indexPath: string;
  readonly ids: readonly ArticleId[];
}

/** What it says after each few. */
export interface BulkStep {
  readonly looked: number;
  readonly summaries: readonly ArticleSummary[];
}

interface BulkIndexerParts extends Omit<BulkTask, 'ids'> {
  /** The thread's code. */
  readonly file: string;
  readonly log: Logger;
}

export function createBulkIndexer({ file, log, ...where }: BulkIndexerParts): BulkIndexer {
  const changed = createSignal<IndexProgress>();
  let progress: IndexProgress = null;
  const running = new Set<Worker>();

  function tell(next: IndexProgress): void {
    progress = next;
    changed.emit(next);
  }

  /** Ends when the thread does, whatever it could do: whoever asked reads what is left. */
  function run(ids: readonly ArticleId[], onStep: (step: BulkStep) => void): Promise<void> {
    const workerData: BulkTask = { ...where, ids };
    return new Promise((resolve) => {
      const thread = new Worker(file, { workerData });
      running.add(thread);
      thread.on('message', onStep);
      thread.once('error', (error) => log.warn('a thread that fills the search index failed', error));
      thread.once('exit', () => {
        running.delete(thread);
        resolve();
      });
    });
  }

  async function readMany(...[ids, onSome]: Parameters<ReadMany>): ReturnType<ReadMany> {
    const done = new Set<ArticleId>();
    let looked = 0;
    tell({ done: 0, total: ids.length });
    const onStep = (step: BulkStep): void => {
      looked += step.looked;
      for (const { id } of step.summaries) done.add(id);
      onSome(step.summaries);
      tell({ done: looked, total: ids.length });
    };
    const share = Math.ceil(ids.length / threads());
    const shares = Array.from({ length: threads() }, (_, at) => ids.slice(at * share, (at + 1) * share));
    await Promise.all(shares.map((some) => run(some, onStep)));
    tell(null);
    return done;
  }

  return {
    readMany,
    progress: () => progress,
    onProgress: changed.listen,
    stop: () => {
      for (const thread of running) void thread.terminate();
    },
  };
}

/** They take turns at writing: more than two would only wait. */
function threads(): number {
  return Math.min(2, availableParallelism());
}
