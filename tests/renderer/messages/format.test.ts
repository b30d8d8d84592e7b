import { expect, test } from 'vitest';
import { count, dayAndTimeIn, formatBytes, formatMoment } from '../../../renderer/messages/format.ts';

test.each([
  [0, '0 words'],
  [1, '1 word'],
  [1234, '1,234 words'],
])('%i', (number, text) => {
  expect(count(number, 'word', 'words')).toBe(text);
});

test.each([
  [330_000, '330 kB'],
  [1_400_000, '1.4 MB'],
])('%i bytes', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('a moment is as short as a list needs', () => {
  const now = new Date(2026, 4, 14, 12, 0);
  expect(formatMoment(new Date(2026, 4, 14, 9, 5).toISOString(), now)).toBe('09:05');
  expect(formatMoment(new Date(2026, 4, 13, 23, 0).toISOString(), now)).toBe('May 13');
  expect(formatMoment(new Date(2025, 4, 13, 23, 0).toISOString(), now)).toBe('May 13, 2025');
});

test.each([
  // It is 23:30 on 14 May in Lisbon, and 10:30 on the 15th in Auckland.
  ['2026-05-14T22:45:00Z', 'Europe/Lisbon', null, '23:45'],
  ['2026-05-14T23:00:00Z', 'Europe/Lisbon', 'May 15', '00:00'],
  ['2026-05-14T23:00:00Z', 'Pacific/Auckland', null, '11:00'],
  ['2026-05-15T12:00:00+00:00', 'Pacific/Auckland', 'May 16', '00:00'],
  ['2027-01-01T01:00:00+02:00', 'UTC', 'Dec 31', '23:00'],
  ['2027-01-01T01:00:00Z', 'UTC', 'Jan 1, 2027', '01:00'],
])('%s by the clocks of %s', (instant, zone, day, time) => {
  expect(dayAndTimeIn(instant, zone, new Date('2026-05-14T22:30:00Z'))).toEqual({ day, time });
});
