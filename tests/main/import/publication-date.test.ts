import { expect, it } from 'vitest';
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
])('%s is %s', (written, at) => {
  expect(readPublicationDate(written, 'Asia/Jakarta')).toEqual({ at, timeZone: 'Asia/Jakarta' });
});

it.each(['', 'yesterday', '2019-13-45', 'issue 12', '22/06/2019', '+255479-05-26T07:06:40Z'])(
  '%s is no date',
  (written) => {
    expect(readPublicationDate(written, 'Asia/Jakarta')).toBeNull();
  },
);
