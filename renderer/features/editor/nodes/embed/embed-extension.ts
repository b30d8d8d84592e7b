import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $getNearestNodeFromDOMNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  isHTMLElement,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $selectWhole } from '../carets.ts';
import { $selectedWhole, leaveWholeOnEnter } from '../whole-block.ts';
import { $isEmbedNode, EmbedNode } from './EmbedNode.tsx';
import { EmbedPopover } from './EmbedPopover.tsx';

export const EmbedExtension = defineExtension({
  name: 'galley/embed',
  nodes: () => [EmbedNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [EmbedPopover] }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [EmbedNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      leaveWholeOnEnter(editor, $isEmbedNode),
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => $toTitle(editor, event), COMMAND_PRIORITY_LOW),
    ),
});

function $selectClicked({ target }: MouseEvent): boolean {
  if (!isHTMLElement(target) || target.closest('input, button, label') !== null) return false;
  const node = target.closest('.embed-block') === null ? null : $getNearestNodeFromDOMNode(target);
  if (!$isEmbedNode(node)) return false;
  $selectWhole(node);
  return true;
}

function $toTitle(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const embed = $selectedWhole($isEmbedNode);
  const field = embed && editor.getElementByKey(embed.getKey())?.querySelector('input');
  if (!field || event.shiftKey) return false;
  event.preventDefault();
  field.focus();
  return true;
}
