import { expect, it } from 'vitest';
import { spokenChange } from '../../../renderer/features/suggestions/spoken-suggestion.ts';
import { suggestions as words } from '../../../renderer/messages/en/suggestions.ts';

const table: readonly (readonly [removed: string, added: string, spoken: string])[] = [
  ['', 'new words', 'put in “new words”'],
  ['old words ', '', 'take out “old words”'],
  ['First .', 'Newword First', 'take out “First .”, put in “Newword First”'],
  // Only the look of them changes.
  ['words', 'words', 'words'],
  ['', '', ''],
  // Where one paragraph becomes two.
  ['\n', '', ''],
];

it.each(table)('%j becomes %j: %s', (removed, added, spoken) => {
  expect(spokenChange({ removed, added }, words)).toBe(spoken);
});

it('is short where the words are many', () => {
  const spoken = spokenChange({ removed: '', added: 'word '.repeat(100) }, words);
  expect(spoken.length).toBeLessThan(170);
});
