import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAlarm } from '#main/publish/alarm.ts';

interface Tried {
  readonly looks: number[];
  readonly clock: { now: number };
  readonly alarm: ReturnType<typeof createAlarm>;
}

/** The clock stands still unless a test sets it; a nap takes 5 ms. */
function alarmAt(look: (looks: number) => number | null | Promise<number | null>): Tried {
  const clock = { now: 0 };
  const looks: number[] = [];
  const alarm = createAlarm({
    look: async () => {
      looks.push(clock.now);
      return look(looks.length);
    },
    now: () => clock.now,
    timeToSleep: (at, now) => Math.min(at - now, 5),
  });
  onTestFinished(alarm.stop);
  return { looks, clock, alarm };
}

const year = 365 * 86_400_000;

test('looks when the clock shows the moment, however far it was: a machine that slept has no timer for it', async () => {
  const { looks, clock, alarm } = alarmAt((count) => (count === 1 ? 1000 * year : null));
  alarm.lookSoon();
  await vi.waitFor(() => expect(looks).toEqual([0]));
  clock.now = 1000 * year - 1;
  await sleep(30);
  expect(looks).toEqual([0]);
  clock.now += 5;
  await vi.waitFor(() => expect(looks).toEqual([0, clock.now]));
});

test('is not put off by changes that never pause, and looks again after one that came meanwhile', async () => {
  let free: () => void = () => {};
  const busy = new Promise<void>((resolve) => {
    free = resolve;
  });
  const { looks, alarm } = alarmAt(async (count) => {
    if (count === 1) await busy;
    return null;
  });
  const typing = setInterval(alarm.lookSoon, 20);
  onTestFinished(() => clearInterval(typing));
  await vi.waitFor(() => expect(looks).toHaveLength(1));
  await sleep(250);
  clearInterval(typing);
  expect(looks).toHaveLength(1);
  free();
  await vi.waitFor(() => expect(looks).toHaveLength(2));
  await sleep(250);
  expect(looks).toHaveLength(2);
});

test('a clock that is set back waits for the moment anew', async () => {
  const { looks, clock, alarm } = alarmAt((count) => (count === 1 ? 500 : null));
  alarm.lookSoon();
  await vi.waitFor(() => expect(looks).toEqual([0]));
  clock.now = -year;
  await sleep(30);
  clock.now = 500;
  await vi.waitFor(() => expect(looks).toEqual([0, 500]));
});
