import { defineExtension, HISTORIC_TAG } from 'lexical';
import { EditorHostExtension } from './editor-host.ts';
import { createSavedBody, type SavedBody } from './saved-body.ts';

/** On updates that change how the text is shown only. */
export const NOT_A_CHANGE_TAG = 'galley/not-a-change';

/**
 * Tells the host of every change of the document, undo included: not of moving the caret, nor of the first load. The
 * keystroke only hands over a function; serialising is for later, when somebody calls it, and then of those blocks alone
 * that changed. The function holds the state of the change itself: asked for its state after it was closed, an editor
 * answers with an empty one.
 */
export const ChangesExtension = defineExtension({
  name: 'galley/changes',
  dependencies: [EditorHostExtension],
  build: (): SavedBody => createSavedBody(),
  afterRegistration: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    const saved = state.getOutput();
    return editor.registerUpdateListener((update) => {
      saved.updated(update);
      const { editorState, dirtyElements, dirtyLeaves, prevEditorState, tags } = update;
      const isDirty = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG);
      if (isDirty && !tags.has(NOT_A_CHANGE_TAG) && !prevEditorState.isEmpty())
        host.changed(() => saved.read(editorState));
    });
  },
});
