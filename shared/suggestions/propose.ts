import type { Instant } from '../library/ids.ts';
import type { Person } from '../review/person.schema.ts';
import { listSuggestions, type Suggestion } from './list-suggestions.ts';
import type { Authorship, SuggestedContent } from './proposal.schema.ts';

interface Draft {
  readonly base: SuggestedContent;
  readonly proposed: SuggestedContent;
  readonly authors: readonly Authorship[];
}

/**
 * Who made which suggestion once the proposed content is `next`. A suggestion that was there keeps its author and time. One
 * that stands where a former one stood amends it: it keeps the time where the author is the same, else it is the other's. One of
 * `earlier`, which was decided on meanwhile, is its author's again when an undo brings it back.
 */
export function attribute(
  before: Draft,
  next: Pick<Draft, 'base' | 'proposed'>,
  by: Person,
  at: Instant,
  earlier: readonly Authorship[] = [],
): readonly Authorship[] {
  const old = listSuggestions(before.base, before.proposed, before.authors).list;
  const known = new Map(old.map((suggestion) => [suggestion.key, suggestion]));
  const decided = new Map(earlier.toReversed().map((one) => [one.key, one]));
  return listSuggestions(next.base, next.proposed, []).list.map((suggestion) => {
    const same = known.get(suggestion.key);
    const key = suggestion.key.replace(/ \d+$/, '');
    if (same !== undefined && same.by.name !== '') return { key, by: same.by, at: same.at };
    const former = decided.get(key);
    if (former !== undefined) return former;
    const amended = old.find((one) => one.by.name === by.name && isSamePlace(one, suggestion));
    return { key, by, at: amended?.at ?? at };
  });
}

/** Both replace some of the same words of the text that neither changes. */
function isSamePlace(one: Suggestion, other: Suggestion): boolean {
  if (one.field !== null || other.field !== null) return one.field === other.field;
  return one.hunks.some(({ base: [a, b] }) =>
    other.hunks.some(({ base: [c, d] }) => Math.max(a, c) <= Math.min(b, d)),
  );
}
