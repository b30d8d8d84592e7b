import { expect, test } from 'vitest';
import { fillIn } from '#shared/compare/fill-in.ts';

test.each<[string, object, object, object, readonly string[]]>([
  ['the same', { bio: 'Writes.' }, { bio: 'Writes.' }, { bio: 'Writes.' }, []],
  ['what only the second says', { bio: '' }, { bio: 'Writes.' }, { bio: 'Writes.' }, []],
  ['what only the first says', { bio: 'Writes.' }, { bio: '' }, { bio: 'Writes.' }, []],
  ['both, each otherwise', { bio: 'Writes.' }, { bio: 'Edits.' }, { bio: 'Writes.' }, ['bio']],
  ['a field that the first hasn’t', {}, { x: 1 }, { x: 1 }, []],
  ['a field that the second hasn’t', { x: 1 }, {}, { x: 1 }, []],
  [
    'nothing, as null, a list, a record',
    { a: null, b: [], c: {} },
    { a: 0, b: [1], c: { d: 1 } },
    { a: 0, b: [1], c: { d: 1 } },
    [],
  ],
  ['no and zero are said', { a: false, b: 0 }, { a: true, b: 1 }, { a: false, b: 0 }, ['a', 'b']],
  [
    'order of names',
    { links: [{ label: 'x', url: 'y' }] },
    { links: [{ url: 'y', label: 'x' }] },
    { links: [{ label: 'x', url: 'y' }] },
    [],
  ],
])('%s', (_what, first, second, value, conflicts) => {
  expect(fillIn(first, second)).toEqual({ value, conflicts });
});

test('a record that lacks nothing is the very same', () => {
  const first = { bio: 'Writes.' };
  expect(fillIn(first, { bio: 'Edits.' }).value).toBe(first);
});
