import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $getSelection, $isParagraphNode, $isRangeSelection, $isTextNode } from 'lexical';

/**
 * What stands between the slash that begins a block and the caret; `null` where no slash menu belongs. Only a block's
 * first character counts: in "and/or", in an address and in "km /h" a slash is a slash, and Enter a new paragraph.
 */
export function slashQuery(beforeCaret: string): string | null {
  return /^\/(?![\s/])([^\n]{0,300})$/u.exec(beforeCaret)?.[1] ?? null;
}

/** The query at the caret, in blocks whose kind may change: not in captions, code or cells. */
export function $slashQuery(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.getPreviousSibling() !== null || node.hasFormat('code')) return null;
  const block = node.getParent();
  const isBlock =
    $isParagraphNode(block) || $isHeadingNode(block) || $isQuoteNode(block) || $isListItemNode(block);
  return isBlock ? slashQuery(node.getTextContent().slice(0, selection.anchor.offset)) : null;
}
