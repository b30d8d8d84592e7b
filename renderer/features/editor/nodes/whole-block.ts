import {
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $isAtStart, $leaveBelow, $selectedPart, $selectWhole, type Part } from './carets.ts';
import { onDelete } from './on-delete.ts';

type Is<Block extends LexicalNode> = (node: LexicalNode | null | undefined) => node is Block;

/** The block of this kind that is selected as one thing, and nothing beside it. */
export function $selectedWhole<Block extends LexicalNode>($is: Is<Block>): Block | null {
  const selection = $getSelection();
  const [only, ...more] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return $is(only) && more.length === 0 ? only : null;
}

/** Enter on a selected block of this kind goes on writing below it. */
export function leaveWholeOnEnter<Block extends LexicalNode>(
  editor: LexicalEditor,
  $is: Is<Block>,
): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const block = $selectedWhole($is);
      if (block === null) return false;
      event?.preventDefault();
      $leaveBelow(block);
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}

/** Deleting back from the start of a block's caption selects the block, so that the next key removes it. */
export function selectWholeFromStart(
  editor: LexicalEditor,
  $isCaption: (part: Part | null) => boolean,
): () => void {
  return onDelete(editor, (isBackward) => {
    const selection = $getSelection();
    const part = $selectedPart(selection);
    if (!isBackward || !$isRangeSelection(selection) || part === null || !$isCaption(part)) return false;
    if (!$isAtStart(selection, part)) return false;
    $selectWhole(part.getParentOrThrow());
    return true;
  });
}
