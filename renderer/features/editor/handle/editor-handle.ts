import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type RefObject, useEffect } from 'react';
import { $nodeAtPath, $replaceText } from './replace-text.ts';

/** What the window around may do in the text. Each is one step of the editor's history. */
export interface EditorHandle {
  /** `put` instead of `find`, which starts near `at` in the text of the node at `path` (`body/3/list/0/listitem`). */
  readonly replaceText: (path: string, at: number, find: string, put: string) => boolean;
}

export function EditorHandleBinding({ handle }: { readonly handle: RefObject<EditorHandle | null> }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const own: EditorHandle = {
      replaceText: (path, at, find, put) => {
        let isDone = false;
        editor.update(
          () => {
            const node = $nodeAtPath(path);
            isDone = node !== null && $replaceText(node, at, find, put);
          },
          { discrete: true },
        );
        return isDone;
      },
    };
    handle.current = own;
    return () => {
      if (handle.current === own) handle.current = null;
    };
  }, [editor, handle]);
  return null;
}
