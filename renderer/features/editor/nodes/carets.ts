import {
  $createNodeSelection,
  $createParagraphNode,
  $findMatchingParent,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $isDetailsSummaryNode, type DetailsSummaryNode } from './details/DetailsSummaryNode.ts';
import { $isFactBoxTitleNode, type FactBoxTitleNode } from './fact-box/FactBoxTitleNode.ts';
import { $isFigureCaptionNode, type FigureCaptionNode } from './figure/FigureCaptionNode.ts';
import { $isGalleryCaptionNode, type GalleryCaptionNode } from './gallery/GalleryCaptionNode.ts';
import {
  $isPullQuoteAttributionNode,
  type PullQuoteAttributionNode,
} from './pull-quote/PullQuoteAttributionNode.ts';
import { $isPullQuoteTextNode, type PullQuoteTextNode } from './pull-quote/PullQuoteTextNode.ts';
import { $isTableCaptionNode, type TableCaptionNode } from './table/TableCaptionNode.ts';

/** A line of text that only its owner may hold: no block can be inserted there, and it never becomes a block itself. */
export type Part =
  | FigureCaptionNode
  | GalleryCaptionNode
  | PullQuoteTextNode
  | PullQuoteAttributionNode
  | TableCaptionNode
  | FactBoxTitleNode
  | DetailsSummaryNode;

export function $isPart(node: LexicalNode | null | undefined): node is Part {
  return (
    $isFigureCaptionNode(node) ||
    $isGalleryCaptionNode(node) ||
    $isPullQuoteTextNode(node) ||
    $isPullQuoteAttributionNode(node) ||
    $isTableCaptionNode(node) ||
    $isFactBoxTitleNode(node) ||
    $isDetailsSummaryNode(node)
  );
}

function $partOf(node: LexicalNode): Part | null {
  return $findMatchingParent(node, $isPart);
}

/** The block of the article that holds the node: a child of the root. */
export function $blockOf(node: LexicalNode): LexicalNode | null {
  return $findMatchingParent(node, (each) => $isRootNode(each.getParent()));
}

/** The element that the node is in a line of: a paragraph, an item, a caption. */
export function $lineOf(node: LexicalNode): ElementNode | null {
  return $findMatchingParent(node, (each): each is ElementNode => $isElementNode(each) && !each.isInline());
}

/** A caret, or a selection whose two ends lie in one part. */
export function $selectedPart(selection: BaseSelection | null): Part | null {
  if (!$isRangeSelection(selection)) return null;
  const part = $partOf(selection.anchor.getNode());
  return part?.is($partOf(selection.focus.getNode())) ? part : null;
}

export function $isAtStart(selection: RangeSelection, element: ElementNode): boolean {
  return selection.isCollapsed() && $isPointAtStart(selection.anchor, element);
}

export function $isAtEnd(selection: RangeSelection, element: ElementNode): boolean {
  return selection.isCollapsed() && $isAtEdge(selection.anchor, element, false);
}

export function $isPointAtStart(point: PointType, element: ElementNode): boolean {
  return $isAtEdge(point, element, true);
}

function $isAtEdge(point: PointType, element: ElementNode, start: boolean): boolean {
  let node: LexicalNode = point.getNode();
  const size = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize();
  if (point.offset !== (start ? 0 : size)) return false;
  while (!node.is(element)) {
    if ((start ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false;
    const parent: ElementNode | null = node.getParent();
    if (parent === null) return false;
    node = parent;
  }
  return true;
}

/** Puts the caret into the paragraph below a block; makes one unless an empty one is there. */
export function $leaveBelow(block: LexicalNode): void {
  const next = block.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) {
    next.select();
    return;
  }
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  paragraph.select();
}

/** Selects a block as one thing, as a click on a picture does. */
export function $selectWhole(node: LexicalNode): void {
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}
