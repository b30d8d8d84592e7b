import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  FOCUS_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORIC_TAG,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import type { Messages } from '../../../messages/index.ts';
import { announce } from '../../../ui/announce.ts';
import { afterFrame, cancelAfterFrame } from '../after-frame.ts';
import { spokenHighlightsAt } from '../highlights/highlights.ts';
import { $placeOfCaret, nowhere, type Place } from './place.ts';
import { placeWords } from './place-words.ts';
import { SAID_COMMAND, type Said } from './said.ts';
import { saidWords } from './said-words.ts';

/**
 * Says what a key did to the text and where it led, as far as a screen reader doesn't tell it by itself. Places are compared after
 * the frame: a caret that is sent on at once was never there, and letters typed into a line are none of its business.
 */
export function watchVoice(editor: LexicalEditor, words: Messages['editor']): () => void {
  const { voice } = words;
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  let place: Place = nowhere;
  let painted: readonly string[] = [];
  let inserted: readonly Extract<Said, { is: 'inserted' }>[] = [];
  let [isChange, isTab] = [false, false];

  const look = (): void => {
    // What happens to the text while the keyboard is elsewhere is said when it comes back.
    if (document.activeElement !== editor.getRootElement()) return;
    const state = editor.getEditorState();
    const now = state.read(() => $placeOfCaret(editor));
    const exists = (key: NodeKey): boolean => state._nodeMap.has(key);
    for (const said of inserted) if (said.kind !== now.block?.kind) announce(saidWords(said, words));
    for (const message of placeWords(place, now, { isChange, isTab, exists }, words)) announce(message);
    const under = spokenHighlightsAt(getSelection());
    for (const message of under) if (!painted.includes(message)) announce(message);
    [place, painted, inserted, isChange, isTab] = [now, under, [], false, false];
  };
  const onStep = (can: () => boolean, done: string, nothing: string) => (): boolean => {
    announce(can() ? done : nothing);
    return false;
  };

  return mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isOwn = tags.has(HISTORIC_TAG) || hasOwn(dirtyElements);
      if (!isOwn && dirtyLeaves.size > 0) return;
      isChange ||= isOwn;
      afterFrame(look);
    }),
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        afterFrame(look);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      () => {
        isTab = true;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      SAID_COMMAND,
      (said) => {
        // Where the caret goes into it, its place says what came.
        if (said.is === 'inserted') inserted = [...inserted, said];
        else announce(saidWords(said, words));
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      (mark) => {
        const was = $hasMark(mark);
        $onUpdate(() => {
          const is = editor.getEditorState().read(() => $hasMark(mark));
          if (is !== was) announce(voice.mark(nameOfMark(mark, words), is));
        });
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      UNDO_COMMAND,
      onStep(() => history.canUndo.peek(), voice.undone, voice.nothingToUndo),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      REDO_COMMAND,
      onStep(() => history.canRedo.peek(), voice.redone, voice.nothingToRedo),
      COMMAND_PRIORITY_CRITICAL,
    ),
    () => cancelAfterFrame(look),
  );
}

/** Whether an element itself was changed, and not only letters in it. */
function hasOwn(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  for (const [key, isOwn] of dirtyElements) if (isOwn && key !== 'root') return true;
  return false;
}

function $hasMark(mark: TextFormatType): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.hasFormat(mark);
}

function nameOfMark(mark: TextFormatType, { commands }: Messages['editor']): string {
  return (commands as Readonly<Partial<Record<string, string>>>)[mark] ?? mark;
}
