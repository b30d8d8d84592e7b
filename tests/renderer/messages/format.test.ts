import { expect, test } from 'vitest';
import { count, formatBytes, formatMoment } from '../../../renderer/messages/format.ts';

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
