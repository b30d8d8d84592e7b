import { parseFragment } from 'parse5';
import { assembleBlocks } from './from-html/assemble-blocks.ts';
import { wordsIn } from './from-html/element-words.ts';
import type { FromHtmlOptions } from './from-html/options.ts';
import { readFlow } from './from-html/read-flow.ts';
import { isElement, isText, type TreeElement, type TreeNode } from './from-html/tree.ts';

export type { FoundFile, FromHtmlOptions } from './from-html/options.ts';

export interface ConvertedHtml {
  /** Body nodes that hold by their schemas; empty where the source has nothing to read. */
  readonly blocks: readonly object[];
  /** The source is a piece of a sentence: `blocks` is at most one paragraph, whose children can go into another. */
  readonly isInline: boolean;
  /** Embedded things that a body can't hold and that were left out, such as "iframe https://example.org/map". */
  readonly leftOut: readonly string[];
  /** The words of each deletion that an office program tracked: the blocks are the text as if its tracked changes were accepted. */
  readonly deleted: readonly string[];
}

/**
 * The one converter from HTML to body nodes, for paste and import: what a body can say is kept, everything else gives its
 * words. Pure, without a DOM; the same source gives the same blocks. Nothing of the source's markup gets into them.
 */
export function blocksFromHtml(html: string, options: FromHtmlOptions = {}): ConvertedHtml {
  return blocksFromTree(parseFragment(html).childNodes, options);
}

/** The same for nodes that parse5 has read already; elements that `skip` picks are passed over. */
export function blocksFromTree(
  nodes: readonly TreeNode[],
  options: FromHtmlOptions = {},
  skip: (element: TreeElement) => boolean = () => false,
): ConvertedHtml {
  const { items, ...rest } = readFlow(nodes, options, skip);
  return { blocks: assembleBlocks(items), ...rest };
}

/** Whether the source shows any words; the alt text of a picture is none. */
export function hasWords(html: string): boolean {
  return parseFragment(html).childNodes.some((node) =>
    isText(node) ? node.value.trim() !== '' : isElement(node) && wordsIn(node) !== '',
  );
}
