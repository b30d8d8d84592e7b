import { diffArrays } from 'diff';
import type { Body } from '../body/body.schema.ts';
import { alignBlocks, type BlockPair } from '../compare/align-blocks.ts';
import { type Block, blocksOf } from '../compare/block.ts';
import { likeness } from '../compare/compare-words.ts';
import { rememberRecent } from '../compare/remember-recent.ts';
import { lineTypes, tokensOfBlock } from './body-tokens.ts';
import { blockToken, isInNote, type Token } from './tokens.ts';

/** A stretch where two rows of tokens differ: `[from, to)` in each. */
export interface Hunk {
  readonly base: readonly [number, number];
  readonly proposed: readonly [number, number];
}

export interface Difference {
  readonly base: readonly Token[];
  readonly proposed: readonly Token[];
  /** In reading order. */
  readonly hunks: readonly Hunk[];
  /** Where each block of the proposed body begins, among its tokens. */
  readonly blockStarts: readonly number[];
}

/** Past this many differing words in one place, all of it was written anew. */
const mostEdits = 4000;

/** Where two bodies differ, as tokens. Blocks are paired first, so that the work is in what changed only. */
export function findHunks(base: Body, proposed: Body): Difference {
  const [left, right] = [blocksOf(base), blocksOf(proposed)];
  const rows = { base: rowsOf(left), proposed: rowsOf(right) };
  const result = {
    base: [] as Token[],
    proposed: [] as Token[],
    hunks: [] as Hunk[],
    blockStarts: [] as number[],
  };
  for (const region of regionsOf(alignBlocks(left, right))) {
    const same = unchangedIn(region, rows);
    const row = same === null && isHeadingWithNotes(region, rows) ? wholeRow : rowOf(rows);
    const before = same ?? region.flatMap((pair) => row(pair, 'before'));
    if (same === null) {
      const after = region.flatMap((pair) => row(pair, 'after'));
      const [a, b] = [result.base.length, result.proposed.length];
      for (const hunk of rememberHunks(keyOf(before, after), () => hunksIn(before, after)))
        result.hunks.push(shifted(hunk, a, b));
    }
    for (const pair of region) {
      if (pair.after === null) continue;
      result.blockStarts.push(result.proposed.length);
      result.proposed.push(...(same ?? row(pair, 'after')));
    }
    result.base.push(...before);
  }
  return result;
}

interface Rows {
  readonly base: readonly (readonly Token[])[];
  readonly proposed: readonly (readonly Token[])[];
}

type RowOf = (pair: BlockPair, side: 'before' | 'after') => readonly Token[];

function rowOf({ base, proposed }: Rows): RowOf {
  return (pair, side) => {
    const block = pair[side];
    return (block && (side === 'before' ? base : proposed)[block.index]) ?? [];
  };
}

const wholeRow: RowOf = (pair, side) => {
  const block = pair[side];
  return block === null ? [] : [blockToken(block.node)];
};

/** A subhead holds no notes: a mixture of a line that is one and a line that has notes could be neither. */
function isHeadingWithNotes(region: readonly BlockPair[], rows: Rows): boolean {
  const blocks = region.flatMap(({ before, after }) => [before, after]);
  if (!blocks.some((block) => block?.type === 'heading')) return false;
  const row = rowOf(rows);
  return region.some((pair) => [...row(pair, 'before'), ...row(pair, 'after')].some(isInNote));
}

/** A block that is the same in both is the same tokens in both, whatever stands beside it in the one or the other. */
function unchangedIn(region: readonly BlockPair[], rows: Rows): readonly Token[] | null {
  const [first] = region;
  const isSame = region.length === 1 && first !== undefined && first.before?.key === first.after?.key;
  if (!isSame || first.before === null || first.after === null) return null;
  const [one, other] = [rows.base[first.before.index] ?? [], rows.proposed[first.after.index] ?? []];
  return one.length === other.length && one[0]?.is === other[0]?.is ? one : [blockToken(first.before.node)];
}

/** While somebody types, nearly all of a text is what it was at the last comparison. */
const rememberTokens = rememberRecent<readonly Token[]>(10_000);
const rememberHunks = rememberRecent<readonly Hunk[]>(10_000);

/** Lists side by side would come back as one: the second of such two stays whole. */
function rowsOf(blocks: readonly Block[]): readonly (readonly Token[])[] {
  return blocks.map(({ type, node, key }, index) =>
    type === 'list' && blocks[index - 1]?.type === 'list'
      ? [blockToken(node)]
      : rememberTokens(key, () => tokensOfBlock(node)),
  );
}

/** Pairs that must be looked at together: a block that was split, or two that were made one. */
function regionsOf(pairs: readonly BlockPair[]): readonly (readonly BlockPair[])[] {
  const regions: BlockPair[][] = [];
  for (const pair of pairs) {
    const last = regions.at(-1);
    if (last !== undefined && belongsTo(last, pair)) last.push(pair);
    else regions.push([pair]);
  }
  return regions;
}

function belongsTo(region: readonly BlockPair[], pair: BlockPair): boolean {
  const isUnchanged = (one: BlockPair): boolean => one.before?.key === one.after?.key;
  if (isUnchanged(pair) || region.some(isUnchanged)) return false;
  if (isFilledOrEmptied(region, pair)) return true;
  if (pair.before !== null && pair.after !== null && region.every((one) => one.before && one.after))
    return false;
  const all = [...region, pair];
  const together = likeness(textOf(all, 'before'), textOf(all, 'after'));
  return together > 0.5 && together > likeness(textOf(region, 'before'), textOf(region, 'after')) + 0.05;
}

/** Words in what was an empty line, or a line that lost all of them, is the line that it was. */
function isFilledOrEmptied(region: readonly BlockPair[], { before, after }: BlockPair): boolean {
  const [only, ...more] = region;
  if (only === undefined || more.length > 0 || only.after !== null || before !== null) return false;
  const lines = [only.before, after].filter((block) => block !== null && lineTypes.includes(block.type));
  return lines.length === 2 && lines.some((block) => block?.text === '');
}

function textOf(pairs: readonly BlockPair[], side: 'before' | 'after'): string {
  return pairs.map((pair) => pair[side]?.text ?? '').join(' ');
}

function keyOf(before: readonly Token[], after: readonly Token[]): string {
  const keys = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('\n');
  return `${keys(before)}\n→\n${keys(after)}`;
}

function shifted({ base, proposed }: Hunk, a: number, b: number): Hunk {
  return { base: [base[0] + a, base[1] + a], proposed: [proposed[0] + b, proposed[1] + b] };
}

/** Counted from the beginning of the two rows. */
function hunksIn(before: readonly Token[], after: readonly Token[]): readonly Hunk[] {
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return [{ base: [0, before.length], proposed: [0, after.length] }];
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of changes) {
    const [nextA, nextB] = [added ? a : a + count, removed ? b : b + count];
    if (added || removed) {
      const last = hunks.at(-1);
      const isNext = last !== undefined && last.base[1] === a && last.proposed[1] === b;
      if (isNext) hunks.pop();
      const [fromA, fromB] = isNext ? [last.base[0], last.proposed[0]] : [a, b];
      hunks.push({ base: [fromA, nextA], proposed: [fromB, nextB] });
    }
    [a, b] = [nextA, nextB];
  }
  return joinOverSpaces(hunks, before);
}

/** "old town" → "new harbour" is one change to a reader, not two with a space between. */
function joinOverSpaces(hunks: readonly Hunk[], before: readonly Token[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last && before.slice(last.base[1], hunk.base[0]);
    if (last !== undefined && between?.every(isSpace)) {
      joined[joined.length - 1] = {
        base: [last.base[0], hunk.base[1]],
        proposed: [last.proposed[0], hunk.proposed[1]],
      };
    } else joined.push(hunk);
  }
  return joined;
}

function isSpace(token: Token): boolean {
  return token.is === 'word' && token.text.trim() === '';
}
