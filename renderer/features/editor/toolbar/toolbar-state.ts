import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { afterFrame, cancelAfterFrame } from '../after-frame.ts';
import { $blockKindAt, type BlockKind } from '../commands/block-style.ts';
import { hasSameFields } from '../has-same-fields.ts';
import { $footnoteAt } from '../nodes/footnote/edit-footnote.ts';
import { $languageAt } from '../nodes/language/set-language.ts';
import { $linkAt } from '../nodes/link/edit-link.ts';

export interface ToolbarState {
  readonly block: BlockKind | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isLink: boolean;
  /** Lexical's bits of the marks in force. */
  readonly format: number;
  readonly isOtherLanguage: boolean;
  readonly isFootnote: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface ToolbarStore {
  readonly subscribe: (notify: () => void) => () => void;
  readonly read: () => ToolbarState;
}

/**
 * What the toolbar shows of the caret's place. Read after the frame that shows the keystroke, and React hears of it
 * only when something differs: typing a word draws nothing here.
 */
export function createToolbarStore(editor: LexicalEditor): ToolbarStore {
  let state = readState(editor);
  return {
    read: () => state,
    subscribe: (notify) => {
      const update = (): void => {
        const next = readState(editor);
        if (hasSameFields(state, next)) return;
        state = next;
        notify();
      };
      const stop = editor.registerUpdateListener(() => afterFrame(update));
      update();
      return () => {
        cancelAfterFrame(update);
        stop();
      };
    },
  };
}

function readState(editor: LexicalEditor): ToolbarState {
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const [canUndo, canRedo] = [history.canUndo.peek(), history.canRedo.peek()];
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const range = $isRangeSelection(selection) ? selection : null;
    return {
      block: $blockKindAt(selection),
      isBold: range?.hasFormat('bold') ?? false,
      isItalic: range?.hasFormat('italic') ?? false,
      isLink: range !== null && $linkAt(range) !== null,
      format: range?.format ?? 0,
      isOtherLanguage: range !== null && $languageAt(range) !== null,
      isFootnote: range !== null && $footnoteAt(range) !== null,
      canUndo,
      canRedo,
    };
  });
}
