import type { Body } from '#shared/body/body.schema.ts';
import { findBlock } from '#shared/review/block-anchor.ts';
import type { Review } from '#shared/review/review.schema.ts';

export interface ThreadBlock {
  readonly id: string;
  readonly block: HTMLElement;
  readonly isOpen: boolean;
}

/** The blocks and pictures that comments are about, as the window shows them. The body is read only where one asks for it. */
export function findThreadBlocks(
  { comments }: Review,
  blocks: readonly Element[],
  readBody: () => Body,
): readonly ThreadBlock[] {
  let body: Body | null = null;
  return comments.flatMap(({ id, anchor, resolved }): readonly ThreadBlock[] => {
    let block: Element | undefined;
    if (anchor.kind === 'picture') {
      block = blocks.find((each) => each.querySelector(`img[src*="${anchor.media}"]`) !== null);
    } else if (anchor.kind === 'block') {
      body ??= readBody();
      block = blocks[findBlock(body, anchor) ?? -1];
    }
    return block instanceof HTMLElement ? [{ id, block, isOpen: resolved === null }] : [];
  });
}

/** Marks each block with its thread, by attributes that nothing of the document knows of. Returns what takes them away. */
export function markBlocks(found: readonly ThreadBlock[], current: string | null): () => void {
  for (const { id, block, isOpen } of found) {
    block.dataset['threads'] = [block.dataset['threads'], id].filter(Boolean).join(' ');
    if (id === current) block.dataset['thread'] = 'chosen';
    else if (isOpen) block.dataset['thread'] ??= 'open';
  }
  return () => {
    for (const { block } of found) {
      delete block.dataset['thread'];
      delete block.dataset['threads'];
    }
  };
}

/** Where the block of a thread is, while it is marked. */
export function blockOfThread(id: string): Element | null {
  return document.querySelector(`[data-threads~="${CSS.escape(id)}"]`);
}
