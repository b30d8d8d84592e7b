import { editor } from '../../messages/en/editor.ts';

/** The words of this feature in the interface's language. */
export function useEditorMessages(): typeof editor {
  return editor;
}
