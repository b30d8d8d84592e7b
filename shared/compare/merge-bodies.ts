import { type Body, bodyOf } from '../body/body.schema.ts';
import { alignBlocks } from './align-blocks.ts';
import { type Block, blocksOf } from './block.ts';

/** What one side made of the base's blocks. */
interface Side {
  /** By the base's index: the block as it is now, `null` where it was taken out. */
  readonly blocks: readonly (Block | null)[];
  /** What was written after each of the base's blocks; the first is what stands before them all. */
  readonly added: readonly (readonly Block[])[];
}

/**
 * Both sides' changes of one body, block by block. Where both changed the same block in different ways, or one changed what
 * the other took out, `isConflict` says so: then `mine` stands where both wrote, and text stands where one took it out.
 */
export function mergeBodies(
  base: Body,
  mine: Body,
  theirs: Body,
): { readonly body: Body; readonly isConflict: boolean } {
  const blocks = blocksOf(base);
  const [ours, other] = [sideOf(blocks, mine), sideOf(blocks, theirs)];
  const merged: Block[] = [...bothAdded(ours.added[0], other.added[0])];
  let isConflict = false;
  for (const [index, block] of blocks.entries()) {
    const [a, b] = [ours.blocks[index] ?? null, other.blocks[index] ?? null];
    const isOurs = a?.key !== block.key;
    const isTheirs = b?.key !== block.key;
    if (isOurs && isTheirs && a?.key !== b?.key) isConflict = true;
    const result = isOurs && isTheirs ? (a ?? b) : isOurs ? a : b;
    if (result !== null) merged.push(result);
    merged.push(...bothAdded(ours.added[index + 1], other.added[index + 1]));
  }
  const body = bodyOf(merged.map(({ node }) => node));
  return { body: { ...theirs, ...mine, root: { ...mine.root, children: body.root.children } }, isConflict };
}

/** Mine first; what both wrote alike stands once. */
function bothAdded(mine: readonly Block[] = [], theirs: readonly Block[] = []): readonly Block[] {
  const own = new Set(mine.map(({ key }) => key));
  return [...mine, ...theirs.filter(({ key }) => !own.has(key))];
}

function sideOf(base: readonly Block[], body: Body): Side {
  const blocks: (Block | null)[] = base.map(() => null);
  const added: Block[][] = [[], ...base.map(() => [])];
  let last = 0;
  for (const { before, after } of alignBlocks(base, blocksOf(body))) {
    if (before === null) {
      added[last]?.push(after);
      continue;
    }
    blocks[before.index] = after;
    last = before.index + 1;
  }
  return { blocks, added };
}
