import { formatMoment, formatTime } from '../../messages/format.ts';

/** The time always: an article has many versions in a day. */
export function momentOf(at: string): string {
  const [day, time] = [formatMoment(at), formatTime(at)];
  return day === time ? time : `${day}, ${time}`;
}
