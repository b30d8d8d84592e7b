import { $createHorizontalRuleNode } from '@lexical/extension';
import {
  $copyNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { sentencesAround } from '#shared/body/nodes/pull-quote/quote-source.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { $blockOf, $isAtStart, $leaveBelow, $lineOf } from '../nodes/carets.ts';
import { $isFigureNode, type FigureNode } from '../nodes/figure/FigureNode.ts';
import { $createFigure } from '../nodes/figure/figure-extension.ts';
import { $isGalleryNode, type GalleryNode } from '../nodes/gallery/GalleryNode.ts';
import { $addPictures } from '../nodes/gallery/gallery-structure.ts';
import { $createPullQuote } from '../nodes/pull-quote/pull-quote-extension.ts';
import { $createTableBlock, $tableOf } from '../nodes/table/table-structure.ts';
import { $pullBackEnd } from './pull-back-end.ts';

export function $insertDivider(): void {
  const divider = $createHorizontalRuleNode();
  $insertBlocks([divider]);
  const next = divider.getNextSibling();
  if ($isElementNode(next) && !next.isShadowRoot()) next.selectStart();
  else $leaveBelow(divider);
}

/** One figure for each item, in order, in the gallery that the selection is in; the caret goes into the last one's caption. */
export function $insertFigures(items: readonly PictureItem[]): void {
  const place = $galleryPlace();
  const figures = place === null ? items.map($createFigure) : $addPictures(place.gallery, items, place.after);
  if (place === null) $insertBlocks(figures);
  figures.at(-1)?.getFirstChild<ElementNode>()?.selectEnd();
}

function $galleryPlace(): { readonly gallery: GalleryNode; readonly after: FigureNode | null } | null {
  const [node] = $getSelection()?.getNodes() ?? [];
  const gallery = node === undefined ? null : $findMatchingParent(node, $isGalleryNode);
  if (gallery === null || node === undefined) return null;
  return { gallery, after: $findMatchingParent(node, $isFigureNode) };
}

/** The caret goes into its first cell. */
export function $insertTable(): void {
  const block = $createTableBlock();
  $insertBlocks([block]);
  $tableOf(block)?.selectStart();
}

/** Starts from the selected words, if they lie in one block, and notes their sentence: a pull quote repeats the text beside it. */
export function $insertPullQuote(): void {
  $pullBackEnd();
  const selection = $getSelection();
  const words = $isRangeSelection(selection) ? $copyWords(selection) : [];
  const quote = $createPullQuote(words, words.length === 0 ? '' : $sentenceOf(selection));
  $insertBlocks([quote]);
  const part = words.length === 0 ? quote.getFirstChild<ElementNode>() : quote.getLastChild<ElementNode>();
  part?.selectEnd();
}

/**
 * Puts blocks where the writer is, without cutting a sentence in two: in place of an empty paragraph, before a block
 * whose start the caret is at, else after the block; at the end when the text has no caret.
 */
export function $insertBlocks(blocks: readonly LexicalNode[]): void {
  $pullBackEnd();
  const selection = $getSelection();
  const [node] = $isRangeSelection(selection)
    ? [selection.focus.getNode()]
    : (selection?.getNodes() ?? []).toReversed();
  const place = node === undefined ? null : $blockOf(node);
  if (place === null) {
    $getRoot().append(...blocks);
    return;
  }
  if ($isBefore(selection, place)) {
    for (const block of blocks) place.insertBefore(block);
    return;
  }
  let last = place;
  for (const block of blocks) last = last.insertAfter(block);
  if ($isParagraphNode(place) && place.isEmpty()) place.remove();
}

function $isBefore(selection: unknown, place: LexicalNode): boolean {
  return (
    $isRangeSelection(selection) &&
    $isElementNode(place) &&
    !place.isShadowRoot() &&
    !place.isEmpty() &&
    $isAtStart(selection, place)
  );
}

/** The sentences of the block that the selection lies in. */
function $sentenceOf(selection: BaseSelection | null): string {
  if (!$isRangeSelection(selection)) return '';
  const block = $lineOf(selection.anchor.getNode());
  if (block === null) return '';
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return sentencesAround(block.getTextContent(), $offsetIn(block, start), $offsetIn(block, end));
}

/** How many characters of the block's text come before a point. */
function $offsetIn(block: LexicalNode, point: PointType): number {
  let [node, before]: [LexicalNode, number] = [point.getNode(), 0];
  if ($isElementNode(node)) {
    for (const child of node.getChildren().slice(0, point.offset)) before += child.getTextContentSize();
  } else before = point.offset;
  while (!node.is(block)) {
    for (const sibling of node.getPreviousSiblings()) before += sibling.getTextContentSize();
    const parent: LexicalNode | null = node.getParent();
    if (parent === null) break;
    node = parent;
  }
  return before;
}

function $copyWords(selection: RangeSelection): LexicalNode[] {
  if (selection.isCollapsed()) return [];
  const block = $lineOf(selection.anchor.getNode());
  if (!block?.is($lineOf(selection.focus.getNode()))) return [];
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return selection
    .getNodes()
    .filter($isTextNode)
    .map((text) => {
      const from = text.is(start.getNode()) ? start.offset : 0;
      const to = text.is(end.getNode()) ? end.offset : text.getTextContentSize();
      return $copyNode(text).setTextContent(text.getTextContent().slice(from, to));
    });
}
