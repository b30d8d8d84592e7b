import {
  $getNearestNodeFromDOMNode,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  isHTMLElement,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $selectWhole } from '../carets.ts';
import { $selectedWhole, leaveWholeOnEnter } from '../whole-block.ts';

/** A block that is selected whole and has fields of its own: a click selects it, Tab goes to its first field, Enter leaves it. */
export function mediaBlockBehaviour<Node extends LexicalNode>(
  editor: LexicalEditor,
  className: string,
  $is: (node: LexicalNode | null | undefined) => node is Node,
): () => void {
  return mergeRegister(
    leaveWholeOnEnter(editor, $is),
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => $selectClicked(event, className, $is),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(KEY_TAB_COMMAND, (event) => $toField(editor, event, $is), COMMAND_PRIORITY_LOW),
  );
}

function $selectClicked(
  { target }: MouseEvent,
  className: string,
  $is: (node: LexicalNode | null | undefined) => boolean,
): boolean {
  const isControl = 'input, textarea, button, label, video, audio';
  if (!isHTMLElement(target) || target.closest(isControl) !== null) return false;
  const node = target.closest(`.${className}`) === null ? null : $getNearestNodeFromDOMNode(target);
  if (node === null || !$is(node)) return false;
  $selectWhole(node);
  return true;
}

function $toField<Node extends LexicalNode>(
  editor: LexicalEditor,
  event: KeyboardEvent,
  $is: (node: LexicalNode | null | undefined) => node is Node,
): boolean {
  const block = $selectedWhole($is);
  const field =
    block && editor.getElementByKey(block.getKey())?.querySelector<HTMLElement>('input, textarea');
  if (!field || event.shiftKey) return false;
  event.preventDefault();
  field.focus();
  return true;
}
