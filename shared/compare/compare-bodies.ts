import type { Body } from '../body/body.schema.ts';
import { alignBlocks } from './align-blocks.ts';
import { type Block, blocksOf } from './block.ts';
import { compareWords, type WordRun } from './compare-words.ts';

/** What became of one block. */
export type BlockChange =
  | { readonly is: 'same'; readonly before: Block; readonly after: Block }
  | { readonly is: 'added'; readonly before: null; readonly after: Block }
  | { readonly is: 'removed'; readonly before: Block; readonly after: null }
  | {
      readonly is: 'changed';
      readonly before: Block;
      readonly after: Block;
      /** The two texts in one; all `same` where only the look, a link or a picture changed. */
      readonly words: readonly WordRun[];
    };

/**
 * What differs between two bodies, block by block in reading order and word by word within a block. Pure, and the same
 * for history, review and merging. A block that moved is `removed` in one place and `added` in the other.
 */
export function compareBodies(before: Body, after: Body): readonly BlockChange[] {
  return alignBlocks(blocksOf(before), blocksOf(after)).map((pair): BlockChange => {
    if (pair.before === null) return { is: 'added', ...pair };
    if (pair.after === null) return { is: 'removed', ...pair };
    if (pair.before.key === pair.after.key) return { is: 'same', ...pair };
    return { is: 'changed', ...pair, words: compareWords(pair.before.text, pair.after.text) };
  });
}
