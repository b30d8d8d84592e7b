import { type Body, bodyOf } from '../body/body.schema.ts';
import { alignBlocks } from './align-blocks.ts';
import { blocksOf } from './block.ts';

/** The body with one block as it was in `older` (`index` among its blocks): in place of what it became, or back where it stood. */
export function restoreBlock(current: Body, older: Body, index: number): Body {
  const blocks: unknown[] = [...current.root.children];
  let place = 0;
  for (const { before, after } of alignBlocks(blocksOf(older), blocksOf(current))) {
    if (before?.index === index) {
      blocks.splice(after?.index ?? place, after === null ? 0 : 1, before.node);
      break;
    }
    if (after !== null) place = after.index + 1;
  }
  return { ...current, root: { ...current.root, children: bodyOf(blocks).root.children } };
}
