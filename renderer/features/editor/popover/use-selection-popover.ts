import { getExtensionDependencyFromEditor, SelectionAlwaysOnDisplayExtension } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_LOW,
  type LexicalCommand,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { type RefObject, useEffect } from 'react';
import { type Place, useAsking } from './use-asking.ts';

/**
 * What a form beside the selected words needs: opened by a command, `$begin` says with what (`null`: not here); the words
 * stay marked while the focus is in the form, and get it back when it closes.
 */
export function useSelectionPopover<Editing>(
  command: LexicalCommand<void>,
  $begin: (selection: RangeSelection) => Editing | null,
): {
  readonly editing: Editing | null;
  readonly place: RefObject<Place>;
  readonly close: (change?: () => void) => void;
} {
  const [editor] = useLexicalComposerContext();
  const { asking: editing, place, ask, answer } = useAsking<Editing>();

  useEffect(
    () =>
      editor.registerCommand(
        command,
        () => {
          const selection = $getSelection();
          const next = $isRangeSelection(selection) && editor.isEditable() ? $begin(selection) : null;
          if (next === null) return false;
          // After the update, which puts the selection into the page: done later, that would take the focus back.
          $onUpdate(() => {
            ask(next);
            showSelection(editor, true);
          });
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, command, $begin, ask],
  );

  const close = (change?: () => void): void => {
    showSelection(editor, false);
    answer(change);
  };

  return { editing, place, close };
}

/** The browser stops showing a selection once the focus is in the popover. */
function showSelection(editor: LexicalEditor, isShown: boolean): void {
  getExtensionDependencyFromEditor(editor, SelectionAlwaysOnDisplayExtension).output.disabled.value =
    !isShown;
}
