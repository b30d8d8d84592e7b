import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  DecoratorNode,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { type EditorHost, editorHost } from '../../editor-host.ts';
import { $leaveBelow } from '../carets.ts';

/** How a block's view changes the block. The node's class draws the view, so the view knows the class by what it can do only. */
export function useMediaBlock<Fields extends object>(
  key: NodeKey,
): {
  readonly host: EditorHost;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<Fields>, asNewStep: boolean) => void;
  readonly remove: () => void;
} {
  const [editor] = useLexicalComposerContext();
  return {
    host: editorHost(editor),
    // The caret may be in a field and stays there: the editor must not take the selection back to the text.
    change: (changed, asNewStep) =>
      editor.update(
        () => {
          const node = $getNodeByKey(key);
          if (node instanceof DecoratorNode && 'setFields' in node)
            (node as DecoratorNode<unknown> & { setFields: (fields: object) => void }).setFields(changed);
        },
        { tag: [asNewStep ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
      ),
    remove: () => {
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
    },
  };
}
