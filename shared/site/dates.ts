import { Temporal } from 'temporal-polyfill';

/** As readers see it, in the given zone: "June 22, 2019 at 10:15 AM GMT+7". */
export function formatMoment(instant: string, timeZone: string, language: string): string {
  return formatter(language, timeZone, 'moment').format(new Date(instant));
}

/** The day alone: "June 22, 2019". */
export function formatDay(instant: string, timeZone: string, language: string): string {
  return formatter(language, timeZone, 'day').format(new Date(instant));
}

/** A day that stands for itself, in no zone: "2019-06-22" gives "June 22, 2019". */
export function formatDate(date: string, language: string): string {
  return formatter(language, 'UTC', 'day').format(new Date(`${date}T12:00:00Z`));
}

/** For `datetime` attributes and structured data: RFC 3339 with the zone's offset at that moment. */
export function isoInZone(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes about as long as rendering a page, so each is made once. */
function formatter(language: string, timeZone: string, kind: 'day' | 'moment'): Intl.DateTimeFormat {
  const key = `${kind} ${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const day = { year: 'numeric', month: 'long', day: 'numeric', timeZone } as const;
  const options =
    kind === 'day' ? day : ({ ...day, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const);
  const made = new Intl.DateTimeFormat(language, options);
  formatters.set(key, made);
  return made;
}
