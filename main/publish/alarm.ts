/** Looks at something when its time comes, or when something has changed; never twice at once. */
export interface Alarm {
  /** A few changes in a row are looked at together. */
  readonly lookSoon: () => void;
  /** What is being looked at goes on to its end. */
  readonly stop: () => void;
}

interface AlarmParts {
  /** Answers when to look again, in milliseconds since 1970; `null`: when something changes. Never rejects. */
  readonly look: () => Promise<number | null>;
  /** What the clock shows, in milliseconds since 1970. */
  readonly now: () => number;
  /** In milliseconds, from the moment that is waited for and now: a clock that is set and a machine that slept are noticed after this. */
  readonly timeToSleep: (at: number, now: number) => number;
}

/** In milliseconds. */
const untilLooked = 200;

export function createAlarm({ look, now, timeToSleep }: AlarmParts): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isAskedAgain = false;
  let isSoon = false;
  let isStopped = false;

  function set(run: () => void, milliseconds: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(run, milliseconds).unref();
  }

  function sleepUntil(at: number): void {
    set(() => (now() >= at ? void lookNow() : sleepUntil(at)), timeToSleep(at, now()));
  }

  async function lookNow(): Promise<void> {
    isLooking = true;
    isAskedAgain = false;
    isSoon = false;
    const next = await look();
    isLooking = false;
    if (isAskedAgain) lookSoon();
    else if (next !== null) sleepUntil(next);
  }

  function lookSoon(): void {
    isAskedAgain = isLooking;
    // Who types without a pause doesn't put it off.
    if (isLooking || isSoon) return;
    isSoon = true;
    set(() => void lookNow(), untilLooked);
  }

  return {
    lookSoon,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
