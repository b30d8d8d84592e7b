import { isSameJson } from '../compare/stable-json.ts';
import { findHunks } from './find-hunks.ts';
import type { Suggestion, Suggestions } from './list-suggestions.ts';
import { type SuggestedContent, suggestedFields } from './proposal.schema.ts';
import { settleHunks } from './settle.ts';

export interface ContentPair {
  readonly base: SuggestedContent;
  readonly proposed: SuggestedContent;
}

/** Some suggestions accepted, which changes the base, or rejected, which changes what is proposed. Pure. */
export function settleSuggestions(
  { base, proposed }: ContentPair,
  { difference, list }: Suggestions,
  wanted: readonly Suggestion[],
  decision: 'accept' | 'reject',
): ContentPair {
  const keys = new Set(wanted.map(({ key }) => key));
  const chosen = list.filter(({ key }) => keys.has(key));
  const hunks = chosen.flatMap((suggestion) => suggestion.hunks);
  const bodies = { base: base.body, proposed: proposed.body };
  const body = hunks.length === 0 ? bodies : settleHunks(bodies, difference, hunks, decision);
  const fields = chosen.flatMap(({ field }) => (field === null ? [] : [field]));
  const taken = Object.fromEntries(
    fields.map((field) => [field, decision === 'accept' ? proposed[field] : base[field]]),
  );
  return decision === 'accept'
    ? { base: { ...base, ...taken, body: body.base }, proposed: { ...proposed, body: body.proposed } }
    : { base: { ...base, body: body.base }, proposed: { ...proposed, ...taken, body: body.proposed } };
}

/** Whether there is nothing left that anybody could decide; what nobody can see counts for nothing. */
export function hasNothingOpen({ base, proposed }: ContentPair): boolean {
  return (
    suggestedFields.every((field) => isSameJson(base[field], proposed[field])) &&
    findHunks(base.body, proposed.body).hunks.length === 0
  );
}
