import { expect, test } from 'vitest';
import { bestMatches } from '#shared/text/match-words.ts';
import { byGroup } from '../../../renderer/features/commands/palette-matches.ts';

const entry = (group: string, label: string) => ({ value: label, group, label, run: () => undefined });
const entries = [
  entry('Commands', 'Show or hide the list'),
  entry('Articles', 'The sea in the dark'),
  entry('Appearance', 'Theme: Dark'),
  entry('Appearance', 'Darker still'),
  { ...entry('Text', 'Figure'), words: 'picture photo' },
];

test.each([
  ['', ['Show or hide the list', 'The sea in the dark', 'Theme: Dark', 'Darker still', 'Figure']],
  ['dark', ['Darker still', 'The sea in the dark', 'Theme: Dark']],
  ['THEME dark ', ['Theme: Dark']],
  ['hide list', ['Show or hide the list']],
  ['photo', ['Figure']],
  ['hoto', []],
  ['zebra', []],
])('“%s” finds %j', (typed, found) => {
  expect(bestMatches(entries, typed).map(({ label }) => label)).toEqual(found);
});

test('the heading of the best match comes first', () => {
  expect(byGroup(bestMatches(entries, 'dark')).map(([group]) => group)).toEqual(['Appearance', 'Articles']);
});
