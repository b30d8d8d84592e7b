import type { Body } from '../body/body.schema.ts';
import { mergeBodies } from '../compare/merge-bodies.ts';
import { isSameJson } from '../compare/stable-json.ts';
import { withBlocks } from './body-tokens.ts';
import { type Difference, findHunks, type Hunk } from './find-hunks.ts';
import { type SuggestedContent, suggestedFields } from './proposal.schema.ts';
import { putHunks } from './put-hunks.ts';
import { isSameRow } from './tokens.ts';

interface MergedProposed {
  readonly proposed: SuggestedContent;
  /** What both sides suggested in different ways; there `mine` stands. */
  readonly conflicts: readonly (keyof SuggestedContent)[];
}

/** Two people's suggestions on the same text in one: per field, and in the body per suggestion. */
export function mergeProposed(
  base: SuggestedContent,
  mine: SuggestedContent,
  theirs: SuggestedContent,
): MergedProposed {
  const conflicts: (keyof SuggestedContent)[] = [];
  const fields = suggestedFields.map((name) => {
    if (isSameJson(mine[name], base[name])) return [name, theirs[name]];
    if (!isSameJson(theirs[name], base[name]) && !isSameJson(mine[name], theirs[name])) conflicts.push(name);
    return [name, mine[name]];
  });
  const { body, isConflict } = mergeProposedBodies(base.body, mine.body, theirs.body);
  if (isConflict) conflicts.push('body');
  return { proposed: { ...mine, ...Object.fromEntries(fields), body }, conflicts };
}

function mergeProposedBodies(
  base: Body,
  mine: Body,
  theirs: Body,
): { readonly body: Body; readonly isConflict: boolean } {
  if (isSameJson(theirs, base) || isSameJson(mine, theirs)) return { body: mine, isConflict: false };
  if (isSameJson(mine, base)) return { body: theirs, isConflict: false };
  const [ours, others] = [findHunks(base, mine), findHunks(base, theirs)];
  // What is read as a whole in the one comparison may be read by its words in the other: no common count then.
  if (!isSameRow(ours.base, others.base)) return mergeBodies(base, mine, theirs);
  const isTaken = (hunk: Hunk): boolean => ours.hunks.some((own) => isSameChange(own, ours, hunk, others));
  const { tokens, put } = putHunks(ours, others);
  const isConflict = others.hunks.some((hunk) => !put.includes(hunk) && !isTaken(hunk));
  return { body: put.length === 0 ? mine : withBlocks(mine, tokens), isConflict };
}

function isSameChange(one: Hunk, of: Difference, other: Hunk, ofOther: Difference): boolean {
  const keys = (hunk: Hunk, { proposed }: Difference): string =>
    proposed
      .slice(...hunk.proposed)
      .map(({ key }) => key)
      .join('\n');
  return isSameJson(one.base, other.base) && keys(one, of) === keys(other, ofOther);
}
