import { $isListItemNode, $isListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { BoxNode } from '../nodes/boxes/BoxNode.ts';
import { $isPart } from '../nodes/carets.ts';
import { $isFigureNode } from '../nodes/figure/FigureNode.ts';
import { $isGalleryNode } from '../nodes/gallery/GalleryNode.ts';
import { $isPullQuoteNode, type PullQuoteNode } from '../nodes/pull-quote/PullQuoteNode.ts';
import { $dissolvePullQuote } from '../nodes/pull-quote/pull-quote-extension.ts';
import { $isTableBlockNode } from '../nodes/table/TableBlockNode.ts';
import { $dissolveVerbatim, $isVerbatimNode, $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { $pullBackEnd } from './pull-back-end.ts';

/** The kinds of block that turn into one another without losing a word. */
export type BlockStyle = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote';
/** What the caret is in. */
export type BlockKind =
  | BlockStyle
  | 'bullet'
  | 'number'
  | 'pull-quote'
  | 'figure'
  | 'gallery'
  | 'table'
  | 'embed'
  | 'recording'
  | 'file'
  | 'article-card'
  | 'divider'
  | 'code-block'
  | 'raw-html'
  | 'fact-box'
  | 'details'
  | 'correction';

export function $setBlockStyle(style: BlockStyle): void {
  $pullBackEnd();
  const pullQuote = $pullQuoteAround($getSelection());
  if (pullQuote !== null) $dissolvePullQuote(pullQuote);
  const verbatim = $verbatimAround($getSelection());
  if (verbatim !== null) $dissolveVerbatim(verbatim);
  for (const block of $textBlocksIn($getSelection())) {
    const replacement = $createBlock(style);
    if ($isListItemNode(block)) block.setIndent(0);
    replacement.setDirection(block.getDirection());
    block.replace(replacement, true);
  }
}

/** The kind of block at the start of the selection. */
export function $blockKindAt(selection: BaseSelection | null): BlockKind | null {
  const [node] = $isRangeSelection(selection) ? [selection.anchor.getNode()] : (selection?.getNodes() ?? []);
  if (node === undefined) return null;
  const block = $findMatchingParent(node, (each) => kindOf(each) !== null);
  return block === null ? null : kindOf(block);
}

/** True where blocks can't be restyled: the selection touches a caption or a pull quote. */
export function $touchesPart(selection: BaseSelection | null): boolean {
  if (!$isRangeSelection(selection)) return false;
  const ends = [selection.anchor.getNode(), selection.focus.getNode()];
  return (
    ends.some((node) => $findMatchingParent(node, $isPart) !== null) || selection.getNodes().some($isPart)
  );
}

export function kindOf(node: LexicalNode): BlockKind | null {
  if ($isParagraphNode(node)) return 'paragraph';
  if ($isHeadingNode(node)) return node.getTag() as BlockKind;
  if ($isQuoteNode(node)) return 'quote';
  if ($isListNode(node)) return node.getListType() === 'number' ? 'number' : 'bullet';
  if ($isPullQuoteNode(node)) return 'pull-quote';
  if ($isFigureNode(node)) return 'figure';
  if ($isGalleryNode(node)) return 'gallery';
  if ($isTableBlockNode(node)) return 'table';
  if (drawnBlocks.includes(node.getType())) return node.getType() as BlockKind;
  if ($isPart(node) || $isVerbatimNode(node) || node instanceof BoxNode)
    return kindsOfType[node.getType()] ?? null;
  return node.getType() === 'horizontalrule' ? 'divider' : null;
}

/** Blocks without a text of their own to stand in. */
const drawnBlocks: readonly string[] = ['embed', 'article-card', 'recording', 'file'];

const kindsOfType: Readonly<Partial<Record<string, BlockKind>>> = {
  'gallery-caption': 'gallery',
  'code-block': 'code-block',
  'raw-html': 'raw-html',
  'fact-box': 'fact-box',
  'fact-box-title': 'fact-box',
  details: 'details',
  'details-summary': 'details',
  correction: 'correction',
};

function $createBlock(style: BlockStyle): ElementNode {
  if (style === 'paragraph') return $createParagraphNode();
  return style === 'quote' ? $createQuoteNode() : $createHeadingNode(style);
}

export function $pullQuoteAround(selection: BaseSelection | null): PullQuoteNode | null {
  return $isRangeSelection(selection)
    ? $findMatchingParent(selection.anchor.getNode(), $isPullQuoteNode)
    : null;
}

/** The blocks of text that a selection touches; parts of a figure or pull quote aren't blocks of the article. */
export function $textBlocksIn(selection: BaseSelection | null): ReadonlySet<ElementNode> {
  const blocks = new Set<ElementNode>();
  if (!$isRangeSelection(selection)) return blocks;
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const block = $findMatchingParent(node, $isBlockOfText);
    if (block !== null && !$holdsOnlyList(block)) blocks.add(block);
  }
  return blocks;
}

function $isBlockOfText(node: LexicalNode): node is ElementNode {
  return $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || $isListItemNode(node);
}

function $holdsOnlyList(node: ElementNode): boolean {
  return $isListItemNode(node) && $isElementNode(node.getFirstChild()) && $isListNode(node.getFirstChild());
}
