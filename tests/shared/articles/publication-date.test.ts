import { describe, expect, test } from 'vitest';
import { PublicationDate } from '#shared/articles/article.schema.ts';
import {
  isSkipped,
  localTimeOf,
  movedToZone,
  publicationAt,
  publicationNow,
} from '#shared/articles/publication-date.ts';

describe('what a clock shows becomes an instant', () => {
  test.each([
    ['2026-05-14T09:30', 'Asia/Jakarta', '2026-05-14T09:30:00+07:00'],
    ['2026-05-14T09:30', 'UTC', '2026-05-14T09:30:00+00:00'],
    ['2026-01-14T09:30', 'Europe/Lisbon', '2026-01-14T09:30:00+00:00'],
    ['2026-07-14T09:30', 'Europe/Lisbon', '2026-07-14T09:30:00+01:00'],
    ['2026-07-14T09:30', 'Asia/Kathmandu', '2026-07-14T09:30:00+05:45'],
    // Skipped in spring: the moment after the gap.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
    // Shown twice in autumn: the first of the two.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00'],
  ])('%s in %s is %s', (local, timeZone, at) => {
    const publication = publicationAt(local, timeZone);
    expect(publication).toEqual({ at, timeZone });
    expect(PublicationDate.safeParse(publication).success).toBe(true);
  });

  test.each(['', '2026-05-14', '2026-02-30T10:00', '2026-05-14T25:00', 'tomorrow'])('not %j', (local) => {
    expect(publicationAt(local, 'UTC')).toBeNull();
  });
});

test.each([
  ['2026-05-14T02:30:00Z', 'Asia/Jakarta', '2026-05-14T09:30'],
  ['2026-05-14T02:30:59.5Z', 'UTC', '2026-05-14T02:30'],
  ['2026-05-14T23:30:00-05:00', 'Europe/Lisbon', '2026-05-15T05:30'],
])('%s reads as a clock in %s: %s', (at, timeZone, local) => {
  expect(localTimeOf({ at, timeZone })).toBe(local);
});

test('another zone keeps the time on the clock', () => {
  const jakarta = { at: '2026-05-14T09:30:15+07:00', timeZone: 'Asia/Jakarta' };
  expect(movedToZone(jakarta, 'Europe/Lisbon')).toEqual({
    at: '2026-05-14T09:30:15+01:00',
    timeZone: 'Europe/Lisbon',
  });
});

test('now is the minute that has begun', () => {
  expect(publicationNow(new Date('2026-05-14T02:30:59.999Z'), 'Asia/Jakarta')).toEqual({
    at: '2026-05-14T09:30:00+07:00',
    timeZone: 'Asia/Jakarta',
  });
});

test.each([
  ['2026-03-29T02:30', 'Europe/Berlin', true],
  ['2026-03-29T03:30', 'Europe/Berlin', false],
  ['2026-10-25T02:30', 'Europe/Berlin', false],
  ['nonsense', 'Europe/Berlin', false],
])('%s in %s is skipped: %s', (local, timeZone, expected) => {
  expect(isSkipped(local, timeZone)).toBe(expected);
});
