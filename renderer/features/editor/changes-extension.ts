import { defineExtension, type EditorState, HISTORIC_TAG, type SerializedLexicalNode } from 'lexical';
import { type Body, bodySchemaVersion } from '#shared/body/body.schema.ts';
import { EditorHostExtension } from './editor-host.ts';

/** On updates that change how the text is shown only. */
export const NOT_A_CHANGE_TAG = 'galley/not-a-change';

/**
 * Tells the host of every change of the document, undo included: not of moving the caret, nor of the first load. The
 * keystroke only hands over a function; serialising is for later, when somebody calls it. The function holds the state of
 * the change itself: asked for its state after it was closed, an editor answers with an empty one.
 */
export const ChangesExtension = defineExtension({
  name: 'galley/changes',
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, _config, state) => {
    const host = state.getDependency(EditorHostExtension).output;
    return editor.registerUpdateListener(
      ({ editorState, dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isDirty = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG);
        if (isDirty && !tags.has(NOT_A_CHANGE_TAG) && !prevEditorState.isEmpty())
          host.changed(() => readBodyOf(editorState));
      },
    );
  },
});

/** The document as it is saved. The root's direction is the article's, which is a field beside the body. */
export function readBodyOf(state: EditorState): Body {
  const { $: _mark, ...root } = state.toJSON().root;
  dropUndefined(root);
  return { schemaVersion: bodySchemaVersion, root: { ...root, type: 'root', direction: null } };
}

/** A field that isn't written says `undefined` here, which JSON leaves out and the schemas refuse. The tree is ours to change. */
function dropUndefined(
  node: SerializedLexicalNode & { readonly children?: readonly SerializedLexicalNode[] },
): void {
  const fields: Record<string, unknown> = node;
  for (const name in fields) if (fields[name] === undefined) delete fields[name];
  node.children?.forEach(dropUndefined);
}
