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
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { $blockOf, $isAtStart, $leaveBelow } from '../nodes/carets.ts';
import { $createFigure } from '../nodes/figure/figure-extension.ts';
import { $createPullQuote } from '../nodes/pull-quote/pull-quote-extension.ts';

export function $insertDivider(): void {
  const divider = $createHorizontalRuleNode();
  $insertBlocks([divider]);
  const next = divider.getNextSibling();
  if ($isElementNode(next) && !next.isShadowRoot()) next.selectStart();
  else $leaveBelow(divider);
}

/** One figure for each item, in order; the caret goes into the last one's caption. */
export function $insertFigures(items: readonly MediaItem[]): void {
  const figures = items.map($createFigure);
  $insertBlocks(figures);
  figures.at(-1)?.getFirstChild<ElementNode>()?.selectEnd();
}

/** Starts from the selected words, if they lie in one block: a pull quote repeats the text beside it. */
export function $insertPullQuote(): void {
  const selection = $getSelection();
  const words = $isRangeSelection(selection) ? $copyWords(selection) : [];
  const quote = $createPullQuote(words);
  $insertBlocks([quote]);
  const part = words.length === 0 ? quote.getFirstChild<ElementNode>() : quote.getLastChild<ElementNode>();
  part?.selectEnd();
}

/**
 * Puts blocks where the writer is, without cutting a sentence in two: in place of an empty paragraph, before a block
 * whose start the caret is at, else after the block; at the end when the text has no caret.
 */
export function $insertBlocks(blocks: readonly LexicalNode[]): void {
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

function $copyWords(selection: RangeSelection): LexicalNode[] {
  if (selection.isCollapsed()) return [];
  const isBlock = (node: LexicalNode): boolean => $isElementNode(node) && !node.isInline();
  const block = $findMatchingParent(selection.anchor.getNode(), isBlock);
  if (!block?.is($findMatchingParent(selection.focus.getNode(), isBlock))) return [];
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
