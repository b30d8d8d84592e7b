import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { $leaveBelow } from './carets.ts';

type Changeable = LexicalNode & { readonly setFields: (changed: object) => unknown };

/** A view is drawn by its node's class, and so knows the class by what it can do only. */
function $canChange(node: LexicalNode | null): node is Changeable {
  return node !== null && 'setFields' in node;
}

/**
 * Changes a block's own fields from its view; nothing once the block is gone. `asNewStep`: undo takes back this change and
 * those after it, not what came before.
 */
export function changeFields(editor: LexicalEditor, key: NodeKey, changed: object, asNewStep: boolean): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if ($canChange(node)) node.setFields(changed);
    },
    // The caret may be in a field and stays there: the editor must not take the selection back to the text.
    { tag: [asNewStep ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}

/** Takes a block out by its own button, in one step of undo; the caret goes below where it stood. */
export function removeBlock(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (node === null) return;
      $leaveBelow(node);
      node.remove();
    },
    { tag: HISTORY_PUSH_TAG },
  );
  editor.focus();
}
