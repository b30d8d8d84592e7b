import { defineExtension, type LexicalEditor, type NodeKey } from 'lexical';
import { isTextControl } from '../../ui/text-control.ts';
import { type EditorCommandName, editorCommands } from './commands/editor-commands.ts';
import { editorHost } from './editor-host.ts';
import { showInText } from './facts/show-in-text.ts';
import { type TextTransform, textTransforms } from './typing/text-transforms.ts';
import { transformField } from './typing/transform-field.ts';

let editorInFront: LexicalEditor | null = null;

/** Lets the window's menu and palette reach the text that is open, if one is. */
export const OpenEditorExtension = defineExtension({
  name: 'galley/open-editor',
  register: (editor) => {
    editorInFront = editor;
    return () => {
      if (editorInFront === editor) editorInFront = null;
    };
  },
});

export function canRunEditorCommands(): boolean {
  return editorInFront?.isEditable() === true && editorInFront.getRootElement()?.checkVisibility() === true;
}

/** Whether some are, in the text that has the keyboard. */
export function areWordsSelected(): boolean {
  const root = editorInFront?.getRootElement();
  if (!root || document.activeElement !== root) return false;
  const selection = getSelection();
  return selection?.isCollapsed === false && root.contains(selection.anchorNode);
}

/**
 * Runs where the caret was last, with the keyboard back in the text; what changes letters, in a headline or another field
 * that has the keyboard.
 */
export function runEditorCommand(command: EditorCommandName): void {
  const editor = editorInFront;
  if (editor === null || !canRunEditorCommands()) return;
  const transform: TextTransform | undefined = (textTransforms as Partial<Record<string, TextTransform>>)[
    command
  ];
  const field = document.activeElement;
  if (transform !== undefined && isTextControl(field) && !field.readOnly)
    transformField(field, transform, editorHost(editor).writing().language);
  else editor.focus(() => editorCommands[command](editor));
}

/** Goes to a heading or, with a number, to that reminder of the block. */
export function showBlock(key: NodeKey, reminder: number | null = null): void {
  if (editorInFront !== null) showInText(editorInFront, key, reminder);
}
