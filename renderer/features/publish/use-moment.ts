import type { Instant } from '#shared/library/ids.ts';
import { dayAndTimeIn } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { useLibrary } from '../library/library.tsx';

/** Says when something is to happen, by the newsroom's clock or another: the time today, and else the day with it. */
export function useMoment(zone: string | null = null): (at: Instant) => string {
  const { schedule: words } = useMessages();
  const { config } = useLibrary();
  return (at) => {
    const { day, time } = dayAndTimeIn(at, zone ?? config.timeZone);
    return words.moment(time, day);
  };
}
