/** Runs tasks one after the other, in the order in which they were given. A task that fails doesn't stop the next. */
interface TaskQueue {
  readonly run: <Value>(task: () => Promise<Value>) => Promise<Value>;
}

export function createTaskQueue(): TaskQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = tail.then(task);
      tail = result.catch(() => {});
      return result;
    },
  };
}
