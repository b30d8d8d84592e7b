import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson, stableJson } from '#shared/compare/stable-json.ts';

/** As it was first written, which kept digests stand on. */
function asFirstWritten(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

describe('stable JSON', () => {
  it.each([
    ['keys in any order', { b: 1, a: [{ d: null, c: true }] }, '{"a":[{"c":true,"d":null}],"b":1}'],
    ['what JSON leaves out', { a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['signs that JSON escapes', { 'a"\n': '\u2028\ud800"' }, '{"a\\"\\n":"\u2028\\ud800\\""}'],
    ['whole numbers as keys', { b: 1, 10: 2, 9: 3, '01': 4 }, '{"9":3,"10":2,"01":4,"b":1}'],
  ])('has %s', (_what, value, expected) => {
    expect(stableJson(value)).toBe(expected);
    expect(asFirstWritten(value)).toBe(expected);
  });

  it('is what it always was', () => {
    const keys = fc.oneof(fc.string(), fc.nat().map(String), fc.constant('__proto__'));
    const anything = fc.anything({
      key: keys,
      withNullPrototype: true,
      values: [
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.constant(undefined),
      ],
    });
    fc.assert(
      fc.property(fc.dictionary(keys, anything), (value) => stableJson(value) === asFirstWritten(value)),
      { numRuns: 500 },
    );
  });
});

it.each([
  [{ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [undefined, undefined, true],
  [undefined, null, false],
  [undefined, 'undefined', false],
  ['1', 1, false],
])('%j and %j are the same data: %s', (one, other, isSame) => {
  expect(isSameJson(one, other)).toBe(isSame);
  expect(isSameJson(other, one)).toBe(isSame);
});
