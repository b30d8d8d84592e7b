import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, HISTORY_MERGE_TAG } from 'lexical';
import { useEffect } from 'react';
import { NOT_A_CHANGE_TAG } from './changes-extension.ts';
import { spellingOf } from './spelling/spelling-extension.ts';

interface Props {
  readonly readOnly: boolean;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly language: string;
  /** The version of what looks words up. */
  readonly spelling: string;
}

/** What may change while an article is open, brought into the editor. None of it is a change of the article's text. */
export function EditorSettings({ readOnly, direction, language, spelling }: Props): null {
  const [editor] = useLexicalComposerContext();

  useEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);

  useEffect(() => {
    const wanted = direction === 'auto' ? null : direction;
    // An update reads the window's selection, for which a long text that was just opened would be laid out at once.
    if (editor.getEditorState().read(() => $getRoot().getDirection() === wanted)) return;
    editor.update(
      () => {
        const root = $getRoot();
        root.setDirection(wanted);
        // Blocks have dir="auto" of their own only while the root has no direction.
        for (const block of root.getChildren()) block.markDirty();
      },
      { tag: [NOT_A_CHANGE_TAG, HISTORY_MERGE_TAG] },
    );
  }, [editor, direction]);

  useEffect(() => {
    if (language !== '' && spelling !== '') spellingOf(editor).touch('all');
  }, [editor, language, spelling]);

  return null;
}
