import { getExtensionDependencyFromEditor } from '@lexical/extension';
import {
  createCommand,
  defineExtension,
  HISTORIC_TAG,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { EditorHostExtension } from '../editor-host.ts';
import { createSpellingStore, type SpellingStore } from './spelling-store.ts';

/** Goes to the next word that is spelled wrong; SpellingMenu then offers what may be done about it. */
export const NEXT_MISSPELLING_COMMAND: LexicalCommand<void> = createCommand('galley/next-misspelling');

/** Words that no dictionary of their language knows have a line below them, found while nobody types. */
export const SpellingExtension = defineExtension({
  name: 'galley/spelling',
  dependencies: [EditorHostExtension],
  build: (editor, _config, state) =>
    createSpellingStore(editor, state.getDependency(EditorHostExtension).output),
  afterRegistration: (editor, _config, state) => {
    const store = state.getOutput();
    store.touch('all');
    const stop = editor.registerUpdateListener(({ dirtyElements, tags }) => {
      if (tags.has(HISTORIC_TAG)) store.touch('all');
      else if (dirtyElements.size > 0) store.touch(dirtyElements.keys());
      else store.moved();
    });
    return () => {
      stop();
      store.stop();
    };
  },
});

export function spellingOf(editor: LexicalEditor): SpellingStore {
  return getExtensionDependencyFromEditor(editor, SpellingExtension).output;
}
