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

/** Where a day begins in a zone, written like `isoInZone`. */
export function startOfDay(date: string, timeZone: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** "November 2026" of "2026-11", or "November" where its year stands beside. */
export function formatMonth(month: string, language: string, showsYear = true): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  return formatter(language, 'UTC', showsYear ? 'month' : 'month alone').format(at);
}

const month = { year: 'numeric', month: 'long' } as const;
const day = { ...month, day: 'numeric' } as const;
const shown = {
  month,
  'month alone': { month: 'long' },
  day,
  moment: { ...day, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes about as long as rendering a page, so each is made once. */
function formatter(language: string, timeZone: string, kind: keyof typeof shown): Intl.DateTimeFormat {
  const key = `${kind} ${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { ...shown[kind], timeZone });
  formatters.set(key, made);
  return made;
}
