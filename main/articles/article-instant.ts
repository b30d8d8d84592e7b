import type { Instant } from '#shared/library/ids.ts';
import type { Clock } from '../platform/clock.ts';

/**
 * Now in UTC, but always later than `before`: an article's `updatedAt` is also what orders its file and its journal, so
 * it must grow when the system's clock is set back.
 */
export function instantAfter(before: Instant, clock: Clock): Instant {
  return new Date(Math.max(clock.now().getTime(), Date.parse(before) + 1)).toISOString();
}

export function isLater(instant: Instant, than: Instant): boolean {
  return Date.parse(instant) > Date.parse(than);
}
