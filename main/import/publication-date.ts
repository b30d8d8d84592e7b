import { Temporal } from 'temporal-polyfill';
import type { PublicationDate } from '#shared/articles/article.schema.ts';
import { type DayOrder, numberedDate } from './day-order.ts';

/**
 * When an article appeared, from a date as a file writes it: ISO 8601 as a day or with a time ("2019-06-22",
 * "2019-06-22 10:15", "20190622T101500Z"), in numbers ("2019-6-22", "22.6.2019", "22/06/2019"), in seconds or milliseconds since 1970, or
 * in English words ("June 22, 2019", "Sat, 22 Jun 2019 10:15:00 +0700"). What names no zone is meant in `timeZone`; what may be two
 * days is read by `order`. `null` where it is no date, or may be two days and nothing says which.
 */
export function readPublicationDate(
  written: string,
  timeZone: string,
  order: DayOrder | null = null,
): PublicationDate | null {
  const text = written.trim();
  const found = readInstant(text, timeZone, order);
  // Years of more digits have a sign before them (ISO 8601-1, 4.3.2): nothing appeared then.
  if (found === null || /^[+-]/.test(found.toString())) return null;
  const at = found.toString({ smallestUnit: 'millisecond' }).replace('.000Z', 'Z');
  return { at, timeZone };
}

/** As "2024-03-05". */
export function dayOf({ at, timeZone }: PublicationDate): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function readInstant(text: string, timeZone: string, order: DayOrder | null): Temporal.Instant | null {
  const numbered = numberedDate(text);
  if (numbered !== null) {
    const by = numbered.order ?? order;
    return by === null ? null : fromIso(`${numbered.of(by)}${in24Hours(numbered.rest)}`, timeZone);
  }
  return fromEpoch(text) ?? fromIso(withPadding(text), timeZone) ?? fromWords(text, timeZone);
}

/** Nine digits and more: fewer are a day, such as 20190622, or a year. */
function fromEpoch(text: string): Temporal.Instant | null {
  if (!/^(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  return Temporal.Instant.fromEpochMilliseconds(Math.round(number < 1e11 ? number * 1000 : number));
}

/** "2024-3-5", "2024/03/05" */
function withPadding(text: string): string {
  return text.replace(
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    (_whole, year: string, _sign, month: string, day: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** ", 3:05 pm" as " 15:05" */
function in24Hours(time: string): string {
  const found = /^[\s,]+(\d{1,2})((?::\d\d){1,2})\s*([ap])\.?m\.?$/i.exec(time);
  if (found === null) return time.replace(/^,?\s+/, ' ');
  const hour = (Number(found[1]) % 12) + (/p/i.test(found[3] ?? '') ? 12 : 0);
  return ` ${String(hour).padStart(2, '0')}${found[2]}`;
}

function fromIso(text: string, timeZone: string): Temporal.Instant | null {
  const iso = text
    .replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{1,2}:)/, '$1T$2')
    .replace(/T(\d):/, 'T0$1:')
    .replace(/(?<!\s)\s+(?=[+-]\d|Z)/, '');
  try {
    return Temporal.Instant.from(iso);
  } catch {
    // No zone in it: on to the library's.
  }
  try {
    return Temporal.PlainDateTime.from(iso).toZonedDateTime(timeZone).toInstant();
  } catch {
    return null;
  }
}

/** JavaScript reads dates in words in the machine's own zone, which must not decide; its fields are what was written. */
function fromWords(text: string, timeZone: string): Temporal.Instant | null {
  const plain = text
    .replace(/(\d)(st|nd|rd|th)\b/i, '$1')
    .replace(/\bat\b/gi, ' ')
    .replace(/\s+/g, ' ');
  if (!/\p{L}{3}/u.test(plain) || !/\d{4}/.test(plain)) return null;
  const date = new Date(plain);
  if (Number.isNaN(date.getTime())) return null;
  const namesZone = /(?:GMT|UTC?|[A-Z]{1,2}[SD]T|\bZ|[+-]\d{2}:?\d{2})\)?$/.test(plain);
  if (namesZone) return Temporal.Instant.fromEpochMilliseconds(date.getTime());
  return new Temporal.PlainDateTime(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  )
    .toZonedDateTime(timeZone)
    .toInstant();
}
