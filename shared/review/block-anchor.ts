import type { Body } from '../body/body.schema.ts';
import { type Block, blocksOf } from '../compare/block.ts';
import { sharedEnd, sharedStart } from './locate-quote.ts';
import type { BlockAnchor, CommentAnchor } from './review.schema.ts';

/** Characters of the blocks beside it, and of what it holds. */
const [around, longestContent, longestName] = [60, 500, 200];
/** So many characters beside it that are still the same make it that block: one of several alike, or one that was edited. */
const [isNear, isSurelyNear] = [8, 20];
const lines = ['paragraph', 'heading', 'quote'];

/** What a comment on a whole block is anchored to: its words, its picture, or the block; `null` where there is none. */
export function anchorOfBlock(body: Body, index: number): CommentAnchor | null {
  const blocks = blocksOf(body);
  const block = blocks[index];
  if (block === undefined) return null;
  const { type, text } = block;
  const name = nameOf(block);
  const [media] = block.pictures;
  if (type === 'figure' && media !== undefined) return { kind: 'picture', media, quote: name };
  if (lines.includes(type) && text.trim() !== '' && text.length <= 5000)
    return { kind: 'quote', quote: text, before: '', after: '' };
  const content = contentOf(block);
  const alike = blocks.filter((other) => other.type === type && contentOf(other) === content);
  return {
    kind: 'block',
    type,
    content,
    nth: alike.indexOf(block),
    count: alike.length,
    before: (blocks[index - 1]?.text ?? '').slice(-around),
    after: (blocks[index + 1]?.text ?? '').slice(0, around),
    quote: name,
  };
}

/**
 * Which block of a body it is, wherever it went; `null` where it has gone. Of several alike the one with the same words
 * beside it; where none has them, and there are as many as there were, the one that is in its turn.
 */
export function findBlock(body: Body, anchor: BlockAnchor): number | null {
  const blocks = blocksOf(body);
  const sameType = blocks.filter(({ type }) => type === anchor.type);
  const alike = sameType.filter((block) => contentOf(block) === anchor.content);
  const nearest = (some: readonly Block[]): { readonly block: Block; readonly near: number } | undefined =>
    some
      .map((block) => ({ block, near: nearness(blocks, block, anchor) }))
      .toSorted((one, other) => other.near - one.near)[0];
  const best = nearest(alike);
  if (best !== undefined && best.near >= isNear) return best.block.index;
  if (alike.length > 0 && alike.length >= anchor.count)
    return (alike[anchor.nth] ?? best?.block)?.index ?? null;
  const edited = nearest(sameType.filter((block) => !alike.includes(block)));
  return edited !== undefined && edited.near >= isSurelyNear ? edited.block.index : null;
}

function nearness(blocks: readonly Block[], { index }: Block, { before, after }: BlockAnchor): number {
  return sharedEnd(blocks[index - 1]?.text ?? '', before) + sharedStart(blocks[index + 1]?.text ?? '', after);
}

function contentOf({ key }: Block): string {
  return key.slice(0, longestContent);
}

/** Its words, else the address that it leads to. */
function nameOf({ text, node }: Block): string {
  const { url } = node as { readonly url?: unknown };
  const name = text.trim() || (typeof url === 'string' ? url : '');
  return name.replace(/\s+/gu, ' ').slice(0, longestName);
}
