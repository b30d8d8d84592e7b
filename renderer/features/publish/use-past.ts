import { useEffect, useState } from 'react';
import { timeToSleep } from '#shared/publish/schedule.ts';

/** Whether a moment is over; shown anew when it comes. `null`: there is none, and it isn't. */
export function usePast(at: string | null): boolean {
  const [now, setNow] = useState(Date.now);
  const moment = at === null ? null : Date.parse(at);
  const isPast = moment !== null && moment <= Math.max(now, Date.now());
  useEffect(() => {
    if (moment === null || isPast) return;
    let timer: ReturnType<typeof setTimeout>;
    const sleep = (): void => {
      if (moment <= Date.now()) setNow(Date.now());
      else timer = setTimeout(sleep, timeToSleep(moment, Date.now()));
    };
    sleep();
    return () => clearTimeout(timer);
  }, [moment, isPast]);
  return isPast;
}
