const waiting = new Set<() => void>();

/**
 * Runs `task` once after the frame that shows the keystroke, however often it is asked for until then. All of the editor
 * share one frame and one timer, which with each key cost more than most of the tasks.
 */
export function afterFrame(task: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(runAll));
  waiting.add(task);
}

export function cancelAfterFrame(task: () => void): void {
  waiting.delete(task);
}

function runAll(): void {
  const tasks = [...waiting];
  waiting.clear();
  for (const task of tasks) task();
}
