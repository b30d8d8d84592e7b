import { $createHorizontalRuleNode } from '@lexical/extension';
import {
  $findMatchingParent,
  $getEditor,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $onUpdate,
  type LexicalNode,
} from 'lexical';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import { $blockOf, $isAtStart, $leaveBelow } from '../nodes/carets.ts';
import { $isFigureNode, type FigureNode } from '../nodes/figure/FigureNode.ts';
import { $createFigure, $writeCaption } from '../nodes/figure/figure-extension.ts';
import { $isGalleryNode, type GalleryNode } from '../nodes/gallery/GalleryNode.ts';
import { $addPictures } from '../nodes/gallery/gallery-structure.ts';
import { $createTableBlock, $tableOf } from '../nodes/table/table-structure.ts';
import { $say } from '../voice/said.ts';
import { kindOf } from './block-style.ts';
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
  else $showInserted(figures);
  const last = figures.at(-1);
  if (last !== undefined) $writeCaption(last);
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
  $showInserted(blocks);
  const kind = blocks[0] === undefined ? null : kindOf(blocks[0]);
  if (kind !== null) $say({ is: 'inserted', kind });
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

/** Once it is there: who inserts on the last line that is seen would type below the window. */
export function $showInserted(blocks: readonly LexicalNode[]): void {
  const [editor, key] = [$getEditor(), blocks.at(-1)?.getKey()];
  if (key !== undefined) $onUpdate(() => bringIntoView(editor.getElementByKey(key), 'nearest'));
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
