import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type EditorState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  UNDO_COMMAND,
} from 'lexical';
import { type Replacement, smartTyping } from '#shared/text/smart-typing.ts';
import { EditorHostExtension } from '../editor-host.ts';
import { $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { $textBefore } from './text-around.ts';

/** A replacement that nothing has followed yet. */
interface Fresh {
  readonly typed: string;
  readonly replacement: Replacement;
  readonly removed: string;
  /** The state that it made. */
  state: EditorState | null;
}

/**
 * Quotes, dashes and ellipsis as the article's language prints them, while they are typed. Undo right after gives back
 * what was typed, and typing goes on from there. Never in code, in an address, or while an input method composes.
 */
export const SmartTypingExtension = defineExtension({
  name: 'galley/smart-typing',
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    let fresh: Fresh | null = null;
    return mergeRegister(
      editor.registerCommand(
        BEFORE_INPUT_COMMAND,
        (event) => {
          const { language, smartTyping: isOn } = host.writing();
          const { data, inputType, isComposing } = event;
          if (!isOn || data === null || inputType !== 'insertText' || isComposing || editor.isComposing())
            return false;
          const replacement = $replacementFor(data, language);
          if (replacement === null) return false;
          event.preventDefault();
          fresh = { typed: data, replacement, removed: $replace(replacement), state: null };
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        if (fresh === null) return;
        if (fresh.state === null) fresh.state = editorState;
        else if (dirtyElements.size > 0 || dirtyLeaves.size > 0) fresh = null;
      }),
      editor.registerCommand(
        UNDO_COMMAND,
        () => {
          if (fresh === null) return false;
          const { typed, replacement, removed } = fresh;
          fresh = null;
          return $takeBack(editor, removed + typed, replacement.insert);
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function $replacementFor(typed: string, language: string): Replacement | null {
  const selection = $getSelection();
  if (typed.length !== 1 || !`"'-.`.includes(typed) || !$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  if (selection.hasFormat('code') || $verbatimAround(selection) !== null) return null;
  const replacement = smartTyping($textBefore(selection), typed, language);
  // Two hyphens with different formats, or a selection in between, stay what they are.
  if (replacement === null || replacement.remove === 0) return replacement;
  const isWhole =
    $isTextNode(node) && selection.isCollapsed() && selection.anchor.offset >= replacement.remove;
  return isWhole ? replacement : null;
}

/** Returns the characters that made way. */
function $replace({ remove, insert }: Replacement): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (remove === 0 || !$isTextNode(node)) {
    selection.insertText(insert);
    return '';
  }
  const removed = node.getTextContent().slice(offset - remove, offset);
  // In its own text: a selection up to the end of a note would be replaced behind the note.
  node.spliceText(offset - remove, remove, insert, true);
  return removed;
}

/** Puts what was typed in the place of what it had become, where that still stands before the caret. */
function $takeBack(editor: LexicalEditor, typed: string, inserted: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !editor.isEditable()) return false;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const start = offset - inserted.length;
  if (!$isTextNode(node) || node.getTextContent().slice(start, offset) !== inserted) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  node.spliceText(start, inserted.length, typed, true);
  return true;
}
