import {
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $leaveBelow } from './carets.ts';

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
