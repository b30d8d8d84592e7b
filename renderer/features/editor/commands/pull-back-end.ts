import { $getSelection, $isElementNode, $isRangeSelection, $isTextNode, type LexicalNode } from 'lexical';
import { $isPointAtStart, $lineOf } from '../nodes/carets.ts';

/**
 * Whole lines selected by keys (Shift+Down) end at the start of the next one, which nobody meant: the selection ends where
 * the line before does, so that commands for blocks leave the next one alone.
 */
export function $pullBackEnd(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return;
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  const line = $lineOf(end.getNode());
  if (line === null || !$isPointAtStart(end, line)) return;
  const last = selection
    .getNodes()
    .findLast((node) => $isLeaf(node) && !node.is(line) && !line.isParentOf(node));
  if (last === undefined) return;
  if ($isTextNode(last)) end.set(last.getKey(), last.getTextContentSize(), 'text');
  else if ($isElementNode(last)) end.set(last.getKey(), 0, 'element');
  else if (last.isInline())
    end.set(last.getParentOrThrow().getKey(), last.getIndexWithinParent() + 1, 'element');
}

function $isLeaf(node: LexicalNode): boolean {
  return !$isElementNode(node) || node.isEmpty();
}
