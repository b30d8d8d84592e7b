import { expect, test } from 'vitest';
import { parseRange } from '#main/electron/byte-range.ts';

test.each([
  [null, null],
  ['', null],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=99-99', { start: 99, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=20-10', null],
  ['bytes=-', null],
  ['bytes=1-2,4-5', null],
  ['lines=1-2', null],
  ['bytes=a-b', null],
] as const)('%s of 100 bytes', (header, expected) => {
  expect(parseRange(header, 100)).toEqual(expected);
});

test.each(['bytes=0-', 'bytes=-5', 'bytes=0-0'])('%s of an empty file can not be had', (header) => {
  expect(parseRange(header, 0)).toBe('unsatisfiable');
});
