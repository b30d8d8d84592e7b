import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  defineExtension,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { isTextControl } from '../../ui/text-control.ts';
import { type EditorCommandName, editorCommands } from './commands/editor-commands.ts';
import { editorHost } from './editor-host.ts';
import { showInText } from './facts/show-in-text.ts';
import { goToNextMisspelling } from './spelling/spelling-host.ts';
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
 * Runs where the caret was last, with the keyboard back in the text; what changes letters or goes through wrong words, in a
 * headline or another field that has the keyboard.
 */
export function runEditorCommand(command: EditorCommandName): void {
  const editor = editorInFront;
  if (editor === null || !canRunEditorCommands()) return;
  const transform: TextTransform | undefined = (textTransforms as Partial<Record<string, TextTransform>>)[
    command
  ];
  const field = document.activeElement;
  const spelling = editorHost(editor).spelling();
  if (transform !== undefined && isTextControl(field) && !field.readOnly)
    transformField(field, transform, editorHost(editor).writing().language);
  else if (command === 'spelling' && field !== null && spelling.round.has(field))
    void goToNextMisspelling(spelling, field);
  else editor.focus(() => editorCommands[command](editor));
}

/**
 * Gives the keyboard back to the text where its caret was last. Words that were selected no longer are, so that what is typed
 * doesn't take their place. `false` where the caret was nowhere in it.
 */
export function returnToText(): boolean {
  const editor = editorInFront;
  if (editor === null || !canRunEditorCommands()) return false;
  const caret = editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { key, offset, type } = selection.focus;
    const block = selection.focus.getNode().getTopLevelElement()?.getKey();
    return block === undefined ? null : { block, point: [key, offset, type] as const };
  });
  if (caret === null) return false;
  bringIntoView(editor.getElementByKey(caret.block), 'nearest');
  editor.getRootElement()?.focus({ preventScroll: true });
  // What was read before: outside of an event the editor takes the window's selection for its own, which focusing put to the start.
  editor.update(
    () => {
      const selection = $createRangeSelection();
      selection.anchor.set(...caret.point);
      selection.focus.set(...caret.point);
      $setSelection(selection);
    },
    { discrete: true },
  );
  return true;
}

/** Goes to a heading or, with a number, to that reminder of the block. */
export function showBlock(key: NodeKey, reminder: number | null = null): void {
  if (editorInFront !== null) showInText(editorInFront, key, reminder);
}
