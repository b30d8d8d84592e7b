import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
} from 'lexical';
import { $slashQuery } from './slash-query.ts';

export interface SlashWatch {
  readonly stop: () => void;
  /** Closes the menu until the text is no slash query any more. */
  readonly dismiss: () => void;
}

/** Reports what is typed behind a slash, `null` for no menu. Only typing opens it: not the caret, undo or a paste. */
export function watchSlash(editor: LexicalEditor, report: (typed: string | null) => void): SlashWatch {
  let isOpen = false;
  let isDismissed = false;
  const set = (typed: string | null): void => {
    if (typed === null && !isOpen) return;
    isOpen = typed !== null;
    report(typed);
  };
  const stop = mergeRegister(
    editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
      if (editor.isComposing()) return;
      const typed = editor.isEditable() ? editorState.read($slashQuery) : null;
      if (typed === null) isDismissed = false;
      if (typed === null || isDismissed) {
        set(null);
        return;
      }
      const isTyping = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(PASTE_TAG);
      if (isOpen || isTyping) set(typed);
    }),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        set(null);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
  return {
    stop,
    dismiss: () => {
      isDismissed = true;
      set(null);
    },
  };
}
