import { diffArrays } from 'diff';
import type { Block } from './block.ts';
import { likeness } from './compare-words.ts';

/** A block of the one body with what became of it in the other; `null` where the other hasn't got it. */
export type BlockPair =
  | { readonly before: Block; readonly after: Block }
  | { readonly before: Block; readonly after: null }
  | { readonly before: null; readonly after: Block };

/** Less alike than this, a block was taken out and another one written. */
const alikeEnough = 0.4;
const pictureBlocks = ['figure', 'gallery'];
/** Pairing looks at every block of one side beside every one of the other; past this it goes by their order. */
const mostPairs = 10_000;

/** Which block of `after` is which of `before`, in reading order; what was taken out stands before what came in its place. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): readonly BlockPair[] {
  const pairs: BlockPair[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  let [a, b] = [0, 0];
  const end = (): void => {
    pairs.push(...pairUp(removed, added));
    removed = [];
    added = [];
  };
  const changes = diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  for (const change of changes) {
    if (change.removed) removed.push(...before.slice(a, a + change.count));
    else if (change.added) added.push(...after.slice(b, b + change.count));
    else {
      end();
      for (let at = 0; at < change.count; at += 1) pairs.push(both(before[a + at], after[b + at]));
    }
    if (!change.added) a += change.count;
    if (!change.removed) b += change.count;
  }
  end();
  return pairs;
}

/** Keeps the order and takes the pairs that are most alike: the longest common subsequence, weighted by likeness. */
function pairUp(removed: readonly Block[], added: readonly Block[]): readonly BlockPair[] {
  if (removed.length * added.length > mostPairs) return pairByOrder(removed, added);
  const like = removed.map((one) => added.map((other) => likenessOf(one, other)));
  const best = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  for (let a = removed.length - 1; a >= 0; a -= 1) {
    for (let b = added.length - 1; b >= 0; b -= 1) {
      const together = (like[a]?.[b] ?? 0) + (best[a + 1]?.[b + 1] ?? 0);
      const row = best[a];
      if (row) row[b] = Math.max(together, best[a + 1]?.[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  const pairs: BlockPair[] = [];
  let [a, b] = [0, 0];
  while (a < removed.length && b < added.length) {
    const alike = like[a]?.[b] ?? 0;
    const total = best[a]?.[b] ?? 0;
    if (alike > 0 && total === alike + (best[a + 1]?.[b + 1] ?? 0))
      pairs.push(both(removed[a++], added[b++]));
    else if (total === (best[a + 1]?.[b] ?? 0)) pairs.push(only(removed[a++], 'before'));
    else pairs.push(only(added[b++], 'after'));
  }
  return [...pairs, ...removed.slice(a).map((one) => only(one, 'before')), ...rest(added, b)];
}

function pairByOrder(removed: readonly Block[], added: readonly Block[]): readonly BlockPair[] {
  const pairs = removed.map((one, at) => (added[at] ? both(one, added[at]) : only(one, 'before')));
  return [...pairs, ...rest(added, removed.length)];
}

function rest(added: readonly Block[], from: number): readonly BlockPair[] {
  return added.slice(from).map((one) => only(one, 'after'));
}

/** 0: not the same block. */
function likenessOf(before: Block, after: Block): number {
  if (before.type === after.type && before.text === after.text) return 1;
  if (before.type !== after.type && (before.text === '' || after.text === '')) return 0;
  // A picture that was replaced in its place is the same figure with another picture.
  if (before.type === after.type && pictureBlocks.includes(before.type))
    return Math.max(0.5, likeness(before.text, after.text));
  const alike = likeness(before.text, after.text);
  return alike >= alikeEnough ? alike : 0;
}

function both(before: Block | undefined, after: Block | undefined): BlockPair {
  if (before === undefined || after === undefined) throw new Error('a pair of blocks lacks one');
  return { before, after };
}

function only(block: Block | undefined, side: 'before' | 'after'): BlockPair {
  if (block === undefined) throw new Error('a block is missing');
  return side === 'before' ? { before: block, after: null } : { before: null, after: block };
}
