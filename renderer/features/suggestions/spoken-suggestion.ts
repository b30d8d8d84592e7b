import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import type { Messages } from '../../messages/index.ts';
import { shortened } from './changed-words.ts';

/** What goes and what comes, for who sees neither a line through words nor one under them; '' where only the look changes. */
export function spokenChange(
  { removed, added }: Pick<Suggestion, 'removed' | 'added'>,
  words: Pick<Messages['suggestions'], 'takesOut' | 'putsIn'>,
): string {
  const [goes, comes] = [shortened(removed.trim()), shortened(added.trim())];
  if (goes === comes) return comes;
  return [goes !== '' && words.takesOut(goes), comes !== '' && words.putsIn(comes)]
    .filter(Boolean)
    .join(', ');
}

/** A suggestion in one line: its kind, its words, and whose it is. */
export function spokenSuggestion(suggestion: Suggestion, words: Messages['suggestions']): string {
  const { field, kind, by } = suggestion;
  const what = field === null ? words.kinds[kind] : words.fields[field];
  const change = spokenChange(suggestion, words);
  return [change === '' ? what : `${what}: ${change}`, by.name].filter(Boolean).join('. ');
}
