import { writtenSize } from '#shared/media/linked-file.ts';
import { uiLanguage } from './ui-language.ts';

/** The locale of the window's own words; dates and numbers follow it. */
export const uiLocale: string = uiLanguage;

const plurals = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat(uiLocale);
const days = new Intl.DateTimeFormat(uiLocale, { day: 'numeric', month: 'short' });
const daysWithYear = new Intl.DateTimeFormat(uiLocale, { day: 'numeric', month: 'short', year: 'numeric' });
const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const times = new Intl.DateTimeFormat(uiLocale, hours);

const percents = new Intl.NumberFormat(uiLocale, { style: 'percent' });

/** `25%` for 0.25. */
export function formatPercent(share: number): string {
  return percents.format(share);
}

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** `3 words`, `1 word`: English has these two forms. */
export function count(value: number, one: string, other: string): string {
  return `${formatNumber(value)} ${plurals.select(value) === 'one' ? one : other}`;
}

/** As short as a list needs: the time today, the day this year, else the day with its year. */
export function formatMoment(instant: string, now: Date = new Date()): string {
  const date = new Date(instant);
  if (date.toDateString() === now.toDateString()) return times.format(date);
  return (date.getFullYear() === now.getFullYear() ? days : daysWithYear).format(date);
}

/** The time always: of what comes more than once a day, and of what ends at an hour. */
export function formatDayAndTime(instant: string, now: Date = new Date()): string {
  const [day, time] = [formatMoment(instant, now), formatTime(instant)];
  return day === time ? time : `${day}, ${time}`;
}

/** The same by the clocks of a time zone, in its parts. `day`: `null` today. */
export function dayAndTimeIn(
  instant: string,
  timeZone: string,
  now: Date = new Date(),
): { readonly day: string | null; readonly time: string } {
  const date = new Date(instant);
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone });
  const [today, day] = [iso.format(now), iso.format(date)];
  return {
    day: day === today ? null : formatDay(day, now),
    time: new Intl.DateTimeFormat(uiLocale, { ...hours, timeZone }).format(date),
  };
}

/** A day of a calendar, such as 2026-11-25, in whatever zone one is. */
export function formatDay(day: string, now: Date = new Date()): string {
  const date = new Date(`${day}T12:00:00`);
  return (date.getFullYear() === now.getFullYear() ? days : daysWithYear).format(date);
}

function formatTime(instant: string): string {
  return times.format(new Date(instant));
}

/** `1.4 MB`. */
export function formatBytes(bytes: number): string {
  return writtenSize(bytes, uiLocale);
}
