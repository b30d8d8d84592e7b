import { useEffect, useState } from 'react';

/** In milliseconds: a timer that is set for longer than 24 days ends at once, and one of a machine that sleeps sleeps too. */
const longestSleep = 10_000;

/** Whether a moment is over; shown anew when it comes. `null`: there is none, and it isn't. */
export function usePast(at: string | null): boolean {
  const [now, setNow] = useState(Date.now);
  const moment = at === null ? null : Date.parse(at);
  const isPast = moment !== null && moment <= Math.max(now, Date.now());
  useEffect(() => {
    if (moment === null || isPast) return;
    let timer: ReturnType<typeof setTimeout>;
    const sleep = (): void => {
      const left = moment - Date.now();
      if (left <= 0) setNow(Date.now());
      else timer = setTimeout(sleep, Math.min(left, longestSleep));
    };
    sleep();
    return () => clearTimeout(timer);
  }, [moment, isPast]);
  return isPast;
}
