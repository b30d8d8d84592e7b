import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapParallel } from '#main/platform/map-parallel.ts';
import { createSignal } from '#main/platform/signal.ts';
import { createTaskQueue } from '#main/platform/task-queue.ts';

test('tasks run one after the other, also after one that fails', async () => {
  const queue = createTaskQueue();
  const order: string[] = [];
  const slow = queue.run(async () => {
    await wait(20);
    order.push('slow');
  });
  const failing = queue.run(async () => {
    order.push('failing');
    throw new Error('no');
  });
  const last = queue.run(async () => order.push('last'));
  await expect(failing).rejects.toThrow('no');
  await Promise.all([slow, last]);
  expect(order).toEqual(['slow', 'failing', 'last']);
});

test('mapParallel keeps the order and the limit', async () => {
  let running = 0;
  let most = 0;
  const results = await mapParallel([30, 10, 20, 0, 5], 2, async (delay) => {
    running += 1;
    most = Math.max(most, running);
    await wait(delay);
    running -= 1;
    return delay;
  });
  expect(results).toEqual([30, 10, 20, 0, 5]);
  expect(most).toBe(2);
  await expect(mapParallel([1], 4, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('mapParallel begins nothing after a failure, and throws the first once what runs has ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const all = mapParallel([0, 1, 2, 3, 4, 5], 3, async (item) => {
    begun.push(item);
    await wait(item === 1 ? 5 : 40);
    if (item !== 2) ended.push(item);
    if (item > 0) throw new Error(`no ${item}`);
  });
  await expect(all).rejects.toThrow('no 1');
  expect(begun).toEqual([0, 1, 2]);
  expect(ended).toEqual([1, 0]);
});

test('a subscription ends alone', () => {
  const signal = createSignal<number>();
  const heard: number[] = [];
  const listener = (value: number): void => void heard.push(value);
  const end = signal.listen(listener);
  signal.listen(listener);
  signal.emit(1);
  end();
  signal.emit(2);
  expect(heard).toEqual([1, 1, 2]);
});
