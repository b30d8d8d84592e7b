import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  defineExtension,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { BoxNode } from './boxes/BoxNode.ts';
import { $blockOf, $isAtEnd, $isAtStart, $selectWhole } from './carets.ts';
import { $isEmbedNode, type EmbedNode } from './embed/EmbedNode.tsx';
import { $isFigureNode, type FigureNode } from './figure/FigureNode.ts';
import { $isGalleryNode } from './gallery/GalleryNode.ts';
import { onDelete } from './on-delete.ts';
import { VerbatimNode } from './verbatim/VerbatimNode.ts';

type Closed = FigureNode | EmbedNode | BoxNode | VerbatimNode;

/**
 * Deleting at the edge of a paragraph beside a figure, a quotation, a table, a box or code goes into that block (a figure is
 * selected, so that the next key removes it) and never merges the two texts.
 */
export const BlockEdgesExtension = defineExtension({
  name: 'galley/block-edges',
  register: (editor) => onDelete(editor, $stopAtNeighbour),
});

function $stopAtNeighbour(isBackward: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockOf(selection.anchor.getNode());
  if (!$isElementNode(block) || block.isShadowRoot()) return false;
  const atEdge = isBackward
    ? $keepsItsTypeAtStart(block) && $isAtStart(selection, block)
    : $isAtEnd(selection, block);
  const neighbour = isBackward ? block.getPreviousSibling() : block.getNextSibling();
  if (!atEdge || !$isClosed(neighbour)) return false;
  if (block.isEmpty()) block.remove();
  $enter(neighbour, isBackward);
  return true;
}

/** A quote, a list or an empty heading first turns into a paragraph. */
function $keepsItsTypeAtStart(block: LexicalNode): boolean {
  return $isParagraphNode(block) || ($isHeadingNode(block) && !block.isEmpty());
}

function $isClosed(node: LexicalNode | null): node is Closed {
  return $isEmbedNode(node) || $isFigureNode(node) || node instanceof BoxNode || node instanceof VerbatimNode;
}

function $enter(neighbour: Closed, fromBelow: boolean): void {
  if ($isFigureNode(neighbour) || $isGalleryNode(neighbour) || $isEmbedNode(neighbour))
    $selectWhole(neighbour);
  else if (neighbour instanceof VerbatimNode) fromBelow ? neighbour.selectEnd() : neighbour.selectStart();
  else if (fromBelow) neighbour.getLastChild<ElementNode>()?.selectEnd();
  else neighbour.getFirstChild<ElementNode>()?.selectStart();
}
