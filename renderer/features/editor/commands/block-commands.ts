import { $isListItemNode } from '@lexical/list';
import {
  $copyNode,
  $createParagraphNode,
  $findMatchingParent,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  type LexicalNode,
} from 'lexical';
import { $blockOf, $selectWhole } from '../nodes/carets.ts';
import { $isFigureNode } from '../nodes/figure/FigureNode.ts';
import { $isGalleryNode } from '../nodes/gallery/GalleryNode.ts';
import { $say } from '../voice/said.ts';
import { kindOf } from './block-style.ts';
import { $pullBackEnd } from './pull-back-end.ts';

/** Moves what the selection touches past its neighbour: items within their list, pictures within their gallery, else whole blocks. */
export function $moveBlocks(
  direction: 'up' | 'down',
  units: readonly LexicalNode[] = $selectedUnits(),
): void {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return;
  const neighbour = direction === 'up' ? first.getPreviousSibling() : last.getNextSibling();
  if (neighbour === null) {
    $say({ is: 'at-edge', direction });
    return;
  }
  // It is the neighbour that jumps: the selection's own nodes stay where they are, and so does the caret.
  if (direction === 'up') last.insertAfter(neighbour, false);
  else first.insertBefore(neighbour, false);
  $sayMoved(first, direction, neighbour);
}

/** `beside`: what it was moved past last. */
export function $sayMoved(moved: LexicalNode, direction: 'up' | 'down', beside: LexicalNode): void {
  $say({
    is: 'moved',
    direction,
    beside: { kind: kindOf(beside), words: beside.getTextContent() },
    place: moved.getIndexWithinParent() + 1,
    of: moved.getParentOrThrow().getChildrenSize(),
  });
}

/** Copies them below themselves; the caret goes into the copy, at the same place in the text. */
export function $duplicateBlocks(units: readonly LexicalNode[] = $selectedUnits()): void {
  const selection = $getSelection();
  const copies = units.map($copyDeep);
  let last = units.at(-1);
  if (last === undefined) return;
  for (const copy of copies) last = last.insertAfter(copy, false);
  $say({ is: 'duplicated', blocks: copies.length });
  const [copy] = copies;
  const offset = $isRangeSelection(selection) ? $textBefore(selection.anchor, units[0]) : null;
  if (copy === undefined) return;
  if (offset === null || !$selectText(copy, offset)) $selectBlock(copy);
}

/** Removes them whole. The caret goes to what comes after, or before where nothing does. */
export function $deleteBlocks(units: readonly LexicalNode[] = $selectedUnits()): void {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return;
  const next = last.getNextSibling() ?? first.getPreviousSibling();
  const list = first.getParent();
  for (const unit of units) unit.remove();
  $say({ is: 'deleted', blocks: units.length });
  if (list !== null && !$isRootNode(list) && list.isEmpty()) list.remove();
  if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
  const target = next !== null && $getNodeByKey(next.getKey()) !== null ? next : $getRoot().getFirstChild();
  if (target !== null) $selectBlock(target, 'start');
}

/** List items if the selection lies within one list, pictures if within one gallery, else children of the root, in order. */
function $selectedUnits(): readonly LexicalNode[] {
  $pullBackEnd();
  const selection = $getSelection();
  if (selection === null) return [];
  const nodes = $isRangeSelection(selection)
    ? [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]
    : selection.getNodes();
  const items = nodes.filter((node) => !$isRootNode(node)).map((node) => $itemOf(node));
  const list = items[0]?.getParent();
  const isOneList = list && items.every((item) => item?.getParent()?.is(list));
  const units = isOneList ? items : nodes.map($blockOf);
  const unique = new Map(units.flatMap((unit) => (unit ? [[unit.getKey(), unit] as const] : [])));
  return [...unique.values()].toSorted((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
}

function $itemOf(node: LexicalNode): LexicalNode | null {
  return $findMatchingParent(
    node,
    (each) => $isListItemNode(each) || ($isFigureNode(each) && $isGalleryNode(each.getParent())),
  );
}

function $copyDeep(node: LexicalNode): LexicalNode {
  const copy = $copyNode(node);
  if ($isElementNode(node) && $isElementNode(copy)) copy.append(...node.getChildren().map($copyDeep));
  return copy;
}

function $selectBlock(block: LexicalNode, edge: 'start' | 'end' = 'end'): void {
  if (!$isElementNode(block) || block.isShadowRoot()) $selectWhole(block);
  else if (edge === 'start') block.selectStart();
  else block.selectEnd();
}

/** Characters between the start of a block and a point in it, as its text nodes have them. */
function $textBefore(
  point: { readonly key: string; readonly offset: number; readonly type: string },
  block: LexicalNode | undefined,
): number | null {
  if (point.type !== 'text' || !$isElementNode(block)) return null;
  let before = 0;
  for (const text of block.getAllTextNodes()) {
    if (text.getKey() === point.key) return before + point.offset;
    before += text.getTextContentSize();
  }
  return null;
}

function $selectText(block: LexicalNode, offset: number): boolean {
  if (!$isElementNode(block)) return false;
  let rest = offset;
  for (const text of block.getAllTextNodes()) {
    if (rest <= text.getTextContentSize()) {
      $setSelection(text.select(rest, rest));
      return true;
    }
    rest -= text.getTextContentSize();
  }
  return false;
}
