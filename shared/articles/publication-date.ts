import { Temporal } from 'temporal-polyfill';
import type { PublicationDate } from './article.schema.ts';

/**
 * Takes what a clock in `timeZone` shows, `2026-05-14T09:30`, for an instant. A time that the zone's clocks skip is the
 * moment after the gap, one that they show twice is the first. `null`: not a whole date with time.
 */
export function publicationAt(local: string, timeZone: string): PublicationDate | null {
  const time = readLocal(local);
  if (time === null) return null;
  const zoned = time.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return { at: zoned.toString({ timeZoneName: 'never' }), timeZone };
}

/** `now`, to the minute, so that a build in the same minute holds the article already. */
export function publicationNow(now: Date, timeZone: string): PublicationDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return { at: zoned.toString({ timeZoneName: 'never' }), timeZone };
}

/** What a clock in the publication's zone shows, to the minute: `2026-05-14T09:30`. */
export function localTimeOf({ at, timeZone }: PublicationDate): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** The same time on the clock in another zone: nine in the morning stays nine in the morning. */
export function movedToZone(publication: PublicationDate, timeZone: string): PublicationDate {
  const local = Temporal.Instant.from(publication.at)
    .toZonedDateTimeISO(publication.timeZone)
    .toPlainDateTime();
  return publicationAt(local.toString(), timeZone) ?? { ...publication, timeZone };
}

/** Whether the clocks of `timeZone` jump over a local time. */
export function isSkipped(local: string, timeZone: string): boolean {
  const time = readLocal(local);
  if (time === null) return false;
  return !time.toZonedDateTime(timeZone).toPlainDateTime().equals(time);
}

function readLocal(local: string): Temporal.PlainDateTime | null {
  if (!/^\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return null;
  }
}
