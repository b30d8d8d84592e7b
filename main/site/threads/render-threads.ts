import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Logger } from '../../platform/logger.ts';
import {
  type SitePlanData,
  shared,
  type ThreadAnswer,
  type ThreadBatch,
  type ThreadTask,
} from './thread-task.ts';

interface RenderThreadsParts {
  /** The thread's code. */
  readonly file: string;
  /** Where pages are written; not made before they are. */
  readonly folder: () => Promise<string>;
  readonly log: Logger;
}

interface ThreadWork {
  /** Places in the plan, in the order in which pages are planned; what had better stay together is one of these. */
  readonly groups: readonly (readonly number[])[];
  readonly themeDigest: string;
  readonly onAnswer: (answer: ThreadAnswer) => void;
  readonly signal?: AbortSignal;
}

/**
 * Renders pages on all processors, so that a window and its editor go on meanwhile. A thread that fails is no failure of a
 * build: what hasn't been answered when `make` returns is left to whoever asked.
 */
export interface RenderThreads {
  /**
   * For a build that will make many pages: a thread takes as long to start as a library to be read, and as long to plan as
   * whoever asks. Without, they are started when there is work.
   */
  readonly start: () => void;
  /** What all work is made from; asked for once, as soon as a thread wants it. */
  readonly plan: (data: () => SitePlanData) => void;
  /** The abort of `signal` ends it at once. */
  readonly make: (work: ThreadWork) => Promise<void>;
  /** No thread is left when this returns. */
  readonly stop: () => Promise<void>;
  readonly folder: () => Promise<string>;
}

/** From here on a thread is worth its start. */
export const manyPages = 400;
/** More than this many gain little: the disk and whoever collects what they made are next. */
const mostThreads = 4;
/** In MB: a page's text is short-lived, and a small nursery keeps the memory of a build at half. */
const nursery = 24;

export function createRenderThreads({ file, folder, log }: RenderThreadsParts): RenderThreads {
  let threads: readonly Worker[] = [];
  let data: (() => SitePlanData) | null = null;
  let given: Promise<void> | null = null;
  const give = async (makeData: () => SitePlanData): Promise<void> => {
    const task: ThreadTask = { plan: shared(makeData()), folder: await folder() };
    for (const thread of threads) thread.postMessage(task);
  };
  const giveOnce = (makeData: () => SitePlanData): Promise<void> => {
    given ??= give(makeData);
    // Whoever waits for it hears of it; nobody may.
    given.catch(() => {});
    return given;
  };
  const start = (): void => {
    if (threads.length > 0) return;
    const count = Math.min(mostThreads, availableParallelism());
    threads = Array.from({ length: count }, () => {
      const thread = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: nursery } });
      return thread.once('error', (error) => log.warn('a thread that makes pages failed', error));
    });
  };
  const stop = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  return {
    start,
    stop,
    folder,
    plan: (makeData) => {
      data = makeData;
      if (threads.length > 0) void giveOnce(makeData);
    },
    make: async ({ groups, themeDigest, onAnswer, signal }) => {
      start();
      if (data !== null) await giveOnce(data);
      const batches = inBatches(groups, threads.length);
      const end = (): void => void stop();
      signal?.addEventListener('abort', end, { once: true });
      await Promise.all(threads.map((thread) => workOff(thread, batches, themeDigest, onAnswer)));
      signal?.removeEventListener('abort', end);
    },
  };
}

/** Gives a thread one batch after the other, until there are none or it fails. */
function workOff(
  thread: Worker,
  batches: Iterator<readonly number[]>,
  themeDigest: string,
  onAnswer: (answer: ThreadAnswer) => void,
): Promise<void> {
  // One that failed already, or was stopped, tells nothing more.
  if (thread.threadId === -1) return Promise.resolve();
  return new Promise((resolve) => {
    const next = (): void => {
      const batch = batches.next();
      if (batch.done) void thread.terminate();
      else thread.postMessage({ places: batch.value, themeDigest } satisfies ThreadBatch);
    };
    thread.on('message', (answer: ThreadAnswer) => {
      onAnswer(answer);
      next();
    });
    thread.once('exit', () => resolve());
    next();
  });
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
