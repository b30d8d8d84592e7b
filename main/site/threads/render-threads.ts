import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Logger } from '../../platform/logger.ts';
import { type SitePlanData, shared, type ThreadAnswer, type ThreadTask } from './thread-task.ts';

export interface RenderThreadsParts {
  /** The thread's code. */
  readonly file: string;
  readonly log: Logger;
}

export interface ThreadWork {
  readonly plan: SitePlanData;
  /** Places in the plan, in the order in which pages are planned; what had better stay together is one of these. */
  readonly groups: readonly (readonly number[])[];
  readonly folder: string;
  readonly onAnswer: (answer: ThreadAnswer) => void;
  readonly signal?: AbortSignal;
}

/** From here on a thread is worth its start. */
export const manyPages = 400;
/** More than this many gain little: the disk and whoever collects what they made are next. */
const mostThreads = 4;
/** In MB: a page's text is short-lived, and a small nursery keeps the memory of a build at half. */
const nursery = 24;

/**
 * Renders pages on all processors, so that a window and its editor go on meanwhile. A thread that fails is no failure of a
 * build: what hasn't been answered when this returns is left to whoever asked. The abort of `signal` ends it at once.
 */
export async function renderInThreads({ file, log }: RenderThreadsParts, work: ThreadWork): Promise<void> {
  const { groups, folder, onAnswer, signal } = work;
  const task: ThreadTask = { plan: shared(work.plan), folder };
  const threads = Math.min(mostThreads, availableParallelism());
  const batches = inBatches(groups, threads);
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const thread = new Worker(file, {
        workerData: task,
        resourceLimits: { maxYoungGenerationSizeMb: nursery },
      });
      const stop = (): void => void thread.terminate();
      signal?.addEventListener('abort', stop, { once: true });
      const next = (): void => {
        const batch = batches.next();
        if (batch.done) stop();
        else thread.postMessage(batch.value);
      };
      thread.on('message', (answer: ThreadAnswer) => {
        onAnswer(answer);
        next();
      });
      thread.once('error', (error) => log.warn('a thread that makes pages failed', error));
      thread.once('exit', () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, run));
}

/** Neighbours stay together, as they have much in common; smaller towards the end, so that no thread is left with a long one. */
function* inBatches(groups: readonly (readonly number[])[], threads: number): Generator<readonly number[]> {
  let left = groups.reduce((sum, group) => sum + group.length, 0);
  let batch: number[] = [];
  for (const group of groups) {
    batch.push(...group);
    if (batch.length < Math.max(8, Math.min(256, left / (threads * 4)))) continue;
    yield batch;
    left -= batch.length;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
