import { $isListItemNode, $isListNode, ListExtension as LexicalListExtension, ListNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import './list.css';

/** Deeper nesting is a mistake of the finger: no reader follows it. */
const deepestIndent = 5;

/** Bulleted and numbered lists; Tab and Shift+Tab nest, only inside a list, so that Tab elsewhere leaves the text. */
export const ListExtension = defineExtension({
  name: 'galley/list',
  dependencies: [configExtension(LexicalListExtension, { hasStrictIndent: true })],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_TAB_COMMAND, (event) => $nest(editor, event), COMMAND_PRIORITY_LOW),
      editor.registerNodeTransform(ListNode, (node) => {
        if (node.getListType() === 'check') node.setListType('bullet');
      }),
    ),
});

function $nest(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  if (item === null || !$isInList(selection.focus.getNode())) return false;
  event.preventDefault();
  if (event.shiftKey) {
    if (item.getIndent() > 0) editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
  } else if (item.getIndent() < deepestIndent) {
    editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
  }
  return true;
}

function $isInList(node: LexicalNode): boolean {
  return $findMatchingParent(node, $isListNode) !== null;
}
