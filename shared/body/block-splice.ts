import { z } from 'zod';
import type { Body } from './body.schema.ts';

/** Blocks in the place of others: all that differs between a body and the next. */
export const BlockSplice = z.object({
  at: z.int().min(0),
  removed: z.int().min(0),
  blocks: z.array(z.unknown()),
});
export type BlockSplice = z.infer<typeof BlockSplice>;

/**
 * From one body to the next. Blocks are alike only where they are the same value in memory, as those are that nobody
 * changed: that takes no time in a long text. `null` where more than blocks may differ.
 */
export function spliceBetween(before: Body, after: Body): BlockSplice | null {
  if (!hasSameFrame(before, after)) return null;
  const [old, now] = [before.root.children, after.root.children];
  const shorter = Math.min(old.length, now.length);
  let at = 0;
  while (at < shorter && old[at] === now[at]) at += 1;
  let end = 0;
  while (end < shorter - at && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { at, removed: old.length - at - end, blocks: now.slice(at, now.length - end) };
}

/** The next body; all other blocks are the same values. `null` where the splice belongs to another body. */
export function withSplice(body: Body, { at, removed, blocks }: BlockSplice): Body | null {
  const { children } = body.root;
  if (at + removed > children.length) return null;
  return { ...body, root: { ...body.root, children: children.toSpliced(at, removed, ...blocks) } };
}

function hasSameFrame(one: Body, other: Body): boolean {
  const frame = ({ root, ...rest }: Body): string => JSON.stringify([rest, { ...root, children: [] }]);
  return frame(one) === frame(other);
}
