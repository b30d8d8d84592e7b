import { createTaskQueue } from './task-queue.ts';

/** A service's reads and changes of a library, one after the other in the order in which they were asked for. */
interface ChangeQueue {
  /** What changes nothing. */
  readonly run: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** ExpectedError `read-only`, `newsroom-closed`. Whatever was let in is done before the newsroom closes, also when it has to wait for its turn. */
  readonly change: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

export function createChangeQueue(folder: { readonly beginChange: () => Disposable }): ChangeQueue {
  const queue = createTaskQueue();
  return {
    run: queue.run,
    change: async (task) => {
      using _change = folder.beginChange();
      return await queue.run(task);
    },
  };
}
