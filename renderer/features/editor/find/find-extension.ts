import { getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { createFindStore, type FindStore } from './find-store.ts';

export const FIND_COMMAND: LexicalCommand<'find' | 'replace' | 'next' | 'previous'> =
  createCommand('galley/find');

/** Find and replace in the article. FindBar shows it. */
export const FindExtension = defineExtension({
  name: 'galley/find',
  build: (editor) => createFindStore(editor),
  register: (editor, _config, state) => {
    const store = state.getOutput();
    return editor.registerCommand(
      FIND_COMMAND,
      (what) => {
        // After the update that the command runs in: searching reads the text.
        queueMicrotask(() => {
          if (what === 'find' || what === 'replace') store.open(what, 'selected');
          else store.goOn(what === 'next' ? 1 : -1);
        });
        return true;
      },
      COMMAND_PRIORITY_LOW,
    );
  },
});

export function findStoreOf(editor: LexicalEditor): FindStore {
  return getExtensionDependencyFromEditor(editor, FindExtension).output;
}
