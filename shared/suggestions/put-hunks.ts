import type { Difference, Hunk } from './find-hunks.ts';
import type { Token } from './tokens.ts';

/**
 * Puts those changes of `others` into the proposed tokens of `own` that touch none of its own. Both are differences from the same
 * tokens (`isSameRow`). `put` are those that could be.
 */
export function putHunks(
  own: Difference,
  others: Difference,
): { readonly tokens: readonly Token[]; readonly put: readonly Hunk[] } {
  const put = others.hunks.filter((hunk) => !own.hunks.some((one) => touches(one, hunk)));
  let tokens = own.proposed;
  for (const hunk of put.toReversed()) {
    const shift = shiftAt(own.hunks, hunk.base[0]);
    const words = others.proposed.slice(...hunk.proposed);
    tokens = [...tokens.slice(0, hunk.base[0] + shift), ...words, ...tokens.slice(hunk.base[1] + shift)];
  }
  return { tokens, put };
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
