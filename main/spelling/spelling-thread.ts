import { Worker } from 'node:worker_threads';
import type { SpellingAnswer, SpellingTask } from './spelling-task.ts';

type Asked = SpellingTask extends infer Task ? (Task extends unknown ? Omit<Task, 'id'> : never) : never;

/** The thread that looks words up, started when it is first asked. */
interface SpellingThread {
  /** Rejects where the thread or its engine failed; the next question then goes to a new thread, which knows no dictionary. */
  readonly ask: (task: Asked) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** `onStopped`: all that was opened has to be opened again. */
export function createSpellingThread(file: string, onStopped: () => void): SpellingThread {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, PromiseWithResolvers<readonly string[]>>();

  function end(ended: Worker, error: Error): void {
    if (worker !== ended) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    onStopped();
  }

  function start(): Worker {
    const started = new Worker(file);
    started.unref();
    started.on('message', (answer: SpellingAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('failed' in answer) asked?.reject(new Error(answer.failed));
      else asked?.resolve(answer.words);
    });
    started.on('error', (error) => end(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => end(started, new Error('the thread for spelling ended')));
    return started;
  }

  return {
    ask: (task) => {
      lastId += 1;
      const asked = Promise.withResolvers<readonly string[]>();
      waiting.set(lastId, asked);
      worker ??= start();
      worker.postMessage({ ...task, id: lastId });
      return asked.promise;
    },
    stop: async () => {
      const running = worker;
      worker = null;
      await running?.terminate();
    },
  };
}
