import { Temporal } from 'temporal-polyfill';
import type { PublicationDate } from '#shared/articles/article.schema.ts';

/**
 * When an article appeared, from a date as a file writes it: ISO 8601 as a day or with a time ("2019-06-22",
 * "2019-06-22 10:15", "20190622T101500Z"), or in English words ("June 22, 2019", "Sat, 22 Jun 2019 10:15:00 +0700").
 * What names no zone is meant in `timeZone`. `null` where it is no date.
 */
export function readPublicationDate(written: string, timeZone: string): PublicationDate | null {
  const text = written.trim();
  const found = fromIso(text, timeZone) ?? fromWords(text, timeZone);
  // Years of more digits have a sign before them (ISO 8601-1, 4.3.2): nothing appeared then.
  if (found === null || /^[+-]/.test(found.toString())) return null;
  const at = found.toString({ smallestUnit: 'millisecond' }).replace('.000Z', 'Z');
  return { at, timeZone };
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
