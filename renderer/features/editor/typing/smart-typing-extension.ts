import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type EditorState,
  HISTORY_MERGE_TAG,
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
  readonly inserted: string;
  /** The state that it made. */
  state: EditorState | null;
}

/**
 * Quotes, dashes and ellipsis as the article's language prints them, while they are typed. Undo right after gives back
 * what was typed, typing goes on from there, and the next undo goes back to before it. Never in code, in an address, or while an input method composes.
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
          const start = (typed: string): void => {
            fresh = { typed, inserted: replacement.insert, state: null };
          };
          if (replacement.remove === 0) {
            $insert(replacement.insert);
            start(data);
          } else {
            $insert(data);
            // One step with the typing that it ends.
            const options = { tag: HISTORY_MERGE_TAG, discrete: true } as const;
            $onUpdate(() => editor.update(() => start($replace(replacement)), options));
          }
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
          const { typed, inserted } = fresh;
          fresh = null;
          return $takeBack(editor, typed, inserted);
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

/**
 * Into the text that the caret is in, as typing does: behind the last letter of a note, a selection's text would come
 * behind the note. What ends with its last letter, such as a link, stays as it is.
 */
function $insert(text: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const isIn =
    selection.isCollapsed() &&
    $isTextNode(node) &&
    node.getFormat() === selection.format &&
    node.getStyle() === selection.style &&
    node.canInsertTextAfter() &&
    node.getParentOrThrow().canInsertTextAfter();
  if (isIn) node.spliceText(selection.anchor.offset, 0, text, true);
  else selection.insertText(text);
}

/** Once the character itself has come in behind those that go. Returns what was typed in full. */
function $replace({ remove, insert }: Replacement): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const start = offset - remove - 1;
  if (!$isTextNode(node) || start < 0) return '';
  const typed = node.getTextContent().slice(start, offset);
  node.spliceText(start, typed.length, insert, true);
  return typed;
}

/**
 * Puts what was typed in the place of what it had become, where that still stands before the caret: as the typing that it
 * was, with what it had become to redo.
 */
function $takeBack(editor: LexicalEditor, typed: string, inserted: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !editor.isEditable()) return false;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  const start = offset - inserted.length;
  if (typed === '' || !$isTextNode(node) || node.getTextContent().slice(start, offset) !== inserted)
    return false;
  const { historyState } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  historyState.peek().redoStack.push({ editor, editorState: editor.getEditorState() });
  $addUpdateTag(HISTORY_MERGE_TAG);
  node.spliceText(start, inserted.length, typed, true);
  return true;
}
