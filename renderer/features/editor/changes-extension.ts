import { defineExtension, type LexicalEditor } from 'lexical';
import { type Body, bodySchemaVersion } from '#shared/body/body.schema.ts';
import { EditorHostExtension } from './editor-host.ts';

/**
 * Tells the host of every change of the document, undo included: not of moving the caret, nor of the first load. The
 * keystroke only hands over a function; serialising is for later, when somebody calls it.
 */
export const ChangesExtension = defineExtension({
  name: 'galley/changes',
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    const read = (): Body => readBodyOf(editor);
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
      const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has('historic');
      if (isChange && !prevEditorState.isEmpty()) host.changed(read);
    });
  },
});

/** The document as it is saved. */
export function readBodyOf(editor: LexicalEditor): Body {
  const { root } = editor.getEditorState().toJSON();
  return { schemaVersion: bodySchemaVersion, root: { ...root, type: 'root' } };
}
