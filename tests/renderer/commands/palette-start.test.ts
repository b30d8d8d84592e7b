import { expect, test } from 'vitest';
import {
  type PalettePlace,
  startingEntries,
  withRecent,
} from '../../../renderer/features/commands/palette-start.ts';

const entries = [
  'newsroom.new',
  'article.comment',
  'article.new',
  'text-bold',
  'text-link',
  'site.build',
].map((value) => ({ value, group: 'Commands', label: value, run: () => undefined }));
const groups = { recent: 'Recently used', here: 'Here' };

const cases: readonly (readonly [PalettePlace, readonly string[], readonly string[]])[] = [
  [
    'articles',
    [],
    ['Here article.new', 'newsroom.new', 'article.comment', 'text-bold', 'text-link', 'site.build'],
  ],
  [
    'words',
    [],
    ['Here article.comment', 'Here text-link', 'newsroom.new', 'article.new', 'text-bold', 'site.build'],
  ],
  ['authors', [], entries.map(({ value }) => value)],
  [
    'site',
    // One that isn't offered now is passed over.
    ['text-bold', 'desk.assign', 'site.build'],
    [
      'Recently used text-bold',
      'Recently used site.build',
      'newsroom.new',
      'article.comment',
      'article.new',
      'text-link',
    ],
  ],
];

test.each(cases)('at %s, after %j', (place, recent, expected) => {
  const shown = startingEntries(entries, recent, place, groups);
  const named = shown.map(({ group, value }) => (group === 'Commands' ? value : `${group} ${value}`));
  expect(named).toEqual(expected);
});

test('the last five are kept, each once', () => {
  const recent = ['a', 'b', 'c', 'd', 'c', 'e', 'f'].reduce<string[]>(withRecent, []);
  expect(recent).toEqual(['f', 'e', 'c', 'd', 'b']);
});
