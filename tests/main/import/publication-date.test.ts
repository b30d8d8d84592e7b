import { expect, it } from 'vitest';
import { type DayOrder, dayOrderFor, dayOrderOf } from '#main/import/day-order.ts';
import { readPublicationDate } from '#main/import/publication-date.ts';

it.each([
  ['2019-06-22T10:15:00Z', '2019-06-22T10:15:00Z'],
  ['2019-06-22T10:15:00+07:00', '2019-06-22T03:15:00Z'],
  ['2019-06-22T10:15:00.250+0700', '2019-06-22T03:15:00.250Z'],
  ['2019-06-22', '2019-06-21T17:00:00Z'],
  ['2019-06-22 10:15', '2019-06-22T03:15:00Z'],
  ['2019-06-22 9:05:30', '2019-06-22T02:05:30Z'],
  ['2019-06-22 10:15:00 +0200', '2019-06-22T08:15:00Z'],
  ['June 22, 2019', '2019-06-21T17:00:00Z'],
  ['22 June 2019', '2019-06-21T17:00:00Z'],
  ['June 22nd, 2019 at 10:15 AM', '2019-06-22T03:15:00Z'],
  ['Sat, 22 Jun 2019 10:15:00 GMT', '2019-06-22T10:15:00Z'],
  ['Sat, 22 Jun 2019 10:15:00 -0500', '2019-06-22T15:15:00Z'],
  ['2019-6-2', '2019-06-01T17:00:00Z'],
  ['2019/06/22', '2019-06-21T17:00:00Z'],
  ['2019-6-22 9:05', '2019-06-22T02:05:00Z'],
  ['1561198500', '2019-06-22T10:15:00Z'],
  ['1561198500250', '2019-06-22T10:15:00.250Z'],
  ['20190622', '2019-06-21T17:00:00Z'],
  ['22/06/2019', '2019-06-21T17:00:00Z'],
  ['06/22/2019', '2019-06-21T17:00:00Z'],
  ['6/22/2019, 5:15 PM', '2019-06-22T10:15:00Z'],
  ['6/22/2019 12:15 am', '2019-06-21T17:15:00Z'],
  ['22.06.2019', '2019-06-21T17:00:00Z'],
  ['2.6.2019 17:15', '2019-06-02T10:15:00Z'],
  ['06/06/2019', '2019-06-05T17:00:00Z'],
])('%s is %s', (written, at) => {
  expect(readPublicationDate(written, 'Asia/Jakarta')).toEqual({ at, timeZone: 'Asia/Jakarta' });
});

it.each([
  '',
  'yesterday',
  '2019-13-45',
  'issue 12',
  '05/03/2024',
  '05/03/2024 10:00:00 GMT',
  '22/13/2019',
  '05/03/24',
  '12345',
  '+255479-05-26T07:06:40Z',
])('%s is no date', (written) => {
  expect(readPublicationDate(written, 'Asia/Jakarta')).toBeNull();
});

it.each<[language: string, order: DayOrder | null]>([
  ['en', null],
  ['en-US', 'month-first'],
  ['en-GB', 'day-first'],
  ['en-CA', null],
  ['fr', 'day-first'],
  ['de-CH', 'day-first'],
  ['he', 'day-first'],
  ['ja', null],
])('05/03/2024 in %s is read %s', (language, order) => {
  expect(dayOrderOf(language)).toBe(order);
  const day = order === null ? null : order === 'day-first' ? '2024-03-05T00:00:00Z' : '2024-05-03T00:00:00Z';
  expect(readPublicationDate('05/03/2024', 'UTC', dayOrderOf(language))?.at ?? null).toBe(day);
});

it.each<[dates: string[], language: string, found: ReturnType<typeof dayOrderFor>]>([
  [['05/03/2024', '13/03/2024'], 'en-US', { order: 'day-first', because: '13/03/2024' }],
  [['05/03/2024', '03/13/2024', '2024-03-05'], 'en', { order: 'month-first', because: '03/13/2024' }],
  [['13/03/2024', '03/13/2024'], 'en-GB', null],
  [['05/03/2024', '06/06/2024', '22.6.2024'], 'en', null],
  [['05/03/2024'], 'en-GB', { order: 'day-first', because: null }],
])('a file with %j in %s is read %j', (dates, language, found) => {
  expect(dayOrderFor(dates, language)).toEqual(found);
});
