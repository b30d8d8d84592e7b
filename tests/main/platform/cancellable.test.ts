import { expect, test } from 'vitest';
import { createCancellable, type WhenBusy } from '#main/platform/cancellable.ts';

/** Goes on until it is ended, and then says so; its end can be brought about from outside, too. */
function endless(): { readonly work: (signal: AbortSignal) => Promise<string>; readonly end: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = (signal: AbortSignal): Promise<string> => {
    signal.addEventListener('abort', () => resolve('cancelled'));
    return promise;
  };
  return { work, end: () => resolve('done') };
}

test.each<[WhenBusy, boolean, string, string]>([
  ['beside', false, 'done', 'done'],
  ['beside', true, 'cancelled', 'cancelled'],
  ['instead', false, 'cancelled', 'done'],
  ['instead', true, 'cancelled', 'cancelled'],
  ['refuse', false, 'done', 'busy'],
  ['refuse', true, 'cancelled', 'busy'],
])('two runs, %s each other, cancelled: %s → %s and %s', async (whenBusy, isCancelled, first, second) => {
  const cancellable = createCancellable(whenBusy);
  cancellable.cancel();
  const [one, two] = [endless(), endless()];
  const results = Promise.all(
    [one, two].map(({ work }) => cancellable.run(work).catch(({ code }: { code: string }) => code)),
  );
  if (isCancelled) cancellable.cancel();
  one.end();
  two.end();
  expect(await results).toEqual([first, second]);
  expect(await cancellable.run(async (signal) => signal.aborted)).toBe(false);
});

test('a run that fails is over', async () => {
  const cancellable = createCancellable('refuse');
  await expect(cancellable.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cancellable.run(async () => 'again')).toBe('again');
});
