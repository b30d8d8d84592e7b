import type { Body } from '../body/body.schema.ts';
import { mergeBodies } from '../compare/merge-bodies.ts';
import { isSameJson } from '../compare/stable-json.ts';
import { withBlocks } from './body-tokens.ts';
import { findHunks } from './find-hunks.ts';
import { type SuggestedContent, suggestedFields } from './proposal.schema.ts';
import { putHunks } from './put-hunks.ts';
import type { ContentPair } from './settle-suggestions.ts';
import { isSameRow } from './tokens.ts';

/**
 * The suggestions on a text that something else has changed since: what changed apart from them is taken over into the
 * proposed text too. Where both touch the same words, the suggestion stays and now replaces the newer ones.
 */
export function rebase(pair: ContentPair, current: SuggestedContent): ContentPair {
  const { base, proposed } = pair;
  const fields = Object.fromEntries(
    suggestedFields.map((field) => {
      const isSuggested = !isSameJson(base[field], proposed[field]);
      return [field, isSuggested ? proposed[field] : current[field]];
    }),
  );
  const body = rebaseBody(base.body, proposed.body, current.body);
  return { base: current, proposed: { ...proposed, ...fields, body } };
}

function rebaseBody(base: Body, proposed: Body, current: Body): Body {
  if (isSameJson(base, current)) return proposed;
  const suggested = findHunks(base, proposed);
  if (suggested.hunks.length === 0) return current;
  const edits = findHunks(base, current);
  // What is read as a whole in the one comparison may be read by its words in the other: no common count then.
  if (!isSameRow(edits.base, suggested.base)) return mergeBodies(base, proposed, current).body;
  return withBlocks(current, putHunks(suggested, edits).tokens);
}
