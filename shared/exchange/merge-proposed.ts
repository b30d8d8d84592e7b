import type { Body } from '../body/body.schema.ts';
import { mergeBodies } from '../compare/merge-bodies.ts';
import { withBlocks } from '../suggestions/body-tokens.ts';
import { type Difference, findHunks, type Hunk } from '../suggestions/find-hunks.ts';
import { type SuggestedContent, suggestedFields } from '../suggestions/proposal.schema.ts';
import { isSameRow } from '../suggestions/tokens.ts';
import { isAlike } from './three-way.ts';

export interface MergedProposed {
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
    if (isAlike(mine[name], base[name])) return [name, theirs[name]];
    if (!isAlike(theirs[name], base[name]) && !isAlike(mine[name], theirs[name])) conflicts.push(name);
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
  if (isAlike(theirs, base) || isAlike(mine, theirs)) return { body: mine, isConflict: false };
  if (isAlike(mine, base)) return { body: theirs, isConflict: false };
  const [ours, others] = [findHunks(base, mine), findHunks(base, theirs)];
  // What is read as a whole in the one comparison may be read by its words in the other: no common count then.
  if (!isSameRow(ours.base, others.base)) return mergeBodies(base, mine, theirs);
  const isTaken = (hunk: Hunk): boolean => ours.hunks.some((own) => isSameChange(own, ours, hunk, others));
  const apart = others.hunks.filter((hunk) => !ours.hunks.some((own) => touches(own, hunk)));
  const isConflict = others.hunks.some((hunk) => !apart.includes(hunk) && !isTaken(hunk));
  let tokens = ours.proposed;
  for (const hunk of apart.toReversed()) {
    const shift = shiftAt(ours.hunks, hunk.base[0]);
    const put = others.proposed.slice(...hunk.proposed);
    tokens = [...tokens.slice(0, hunk.base[0] + shift), ...put, ...tokens.slice(hunk.base[1] + shift)];
  }
  return { body: apart.length === 0 ? mine : withBlocks(mine, tokens), isConflict };
}

function isSameChange(one: Hunk, of: Difference, other: Hunk, ofOther: Difference): boolean {
  const keys = (hunk: Hunk, { proposed }: Difference): string =>
    proposed
      .slice(...hunk.proposed)
      .map(({ key }) => key)
      .join('\n');
  return isAlike(one.base, other.base) && keys(one, of) === keys(other, ofOther);
}

function touches(one: Hunk, other: Hunk): boolean {
  return Math.max(one.base[0], other.base[0]) <= Math.min(one.base[1], other.base[1]);
}

/** How far the changes before a place have moved it. */
function shiftAt(hunks: readonly Hunk[], place: number): number {
  return hunks
    .filter(({ base }) => base[1] <= place)
    .reduce((sum, { base, proposed }) => sum + (proposed[1] - proposed[0]) - (base[1] - base[0]), 0);
}
