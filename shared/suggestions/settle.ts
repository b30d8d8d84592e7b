import type { Body } from '../body/body.schema.ts';
import { withBlocks } from './body-tokens.ts';
import { type Difference, findHunks, type Hunk } from './find-hunks.ts';
import { isSameRow, type Token } from './tokens.ts';

export interface BodyPair {
  /** What readers would get now. */
  readonly base: Body;
  /** What it would be with every suggestion accepted. */
  readonly proposed: Body;
}

/**
 * The pair after some of its differences were accepted (they come into `base`) or rejected (they go out of `proposed`).
 * Once nothing differs that anybody could see, both are the one body that the decisions led to, exactly.
 */
export function settleHunks(
  pair: BodyPair,
  difference: Difference,
  wanted: readonly Hunk[],
  decision: 'accept' | 'reject',
): BodyPair {
  const isAccept = decision === 'accept';
  const [from, to] = isAccept ? [pair.proposed, pair.base] : [pair.base, pair.proposed];
  const [fromTokens, toTokens] = isAccept
    ? [difference.proposed, difference.base]
    : [difference.base, difference.proposed];
  const sides = wanted
    .toSorted((a, b) => b.base[0] - a.base[0] || b.proposed[0] - a.proposed[0])
    .map(({ base, proposed }): Sides => (isAccept ? [proposed, base] : [base, proposed]));
  const tokens = replaced(toTokens, fromTokens, sides);
  const settled = isSameRow(tokens, fromTokens) ? from : withBlocks(to, tokens);
  const next = isAccept ? { ...pair, base: settled } : { ...pair, proposed: settled };
  return findHunks(next.base, next.proposed).hunks.length > 0 ? next : { base: settled, proposed: settled };
}

type Range = readonly [number, number];
/** What to take, and what it takes the place of. */
type Sides = readonly [from: Range, to: Range];

function replaced(
  tokens: readonly Token[],
  other: readonly Token[],
  lastFirst: readonly Sides[],
): readonly Token[] {
  return lastFirst.reduce<readonly Token[]>(
    (row, [[start, end], [from, to]]) => [
      ...row.slice(0, from),
      ...other.slice(start, end),
      ...row.slice(to),
    ],
    tokens,
  );
}
