import {
  $getNodeByKey,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { $isFigureNode, type FigureFields } from './FigureNode.ts';
import { $removeFigure } from './remove-figure.ts';

/** A figure's own fields and how to change them. `fields` is `null` once the figure is gone. */
export function useFigureFields(
  editor: LexicalEditor,
  key: NodeKey,
): {
  readonly fields: FigureFields | null;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<FigureFields>, asNewStep: boolean) => void;
  readonly remove: () => void;
} {
  const last = useRef<FigureFields | null>(null);

  const subscribe = useCallback(
    (notify: () => void) =>
      editor.registerUpdateListener(({ dirtyElements, tags }) => {
        if (dirtyElements.has(key) || tags.has(HISTORIC_TAG)) notify();
      }),
    [editor, key],
  );
  const read = useCallback((): FigureFields | null => {
    const next = editor.getEditorState().read(() => {
      const node = $getNodeByKey(key);
      return $isFigureNode(node) ? node.getFields() : null;
    });
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  }, [editor, key]);
  const fields = useSyncExternalStore(subscribe, read);

  const change = useCallback(
    (changed: Partial<FigureFields>, asNewStep: boolean) => {
      // The caret is in the field and stays there: the editor must not take the selection back to the text.
      const tag = [asNewStep ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG];
      editor.update(
        () => {
          const node = $getNodeByKey(key);
          if ($isFigureNode(node)) node.setFields(changed);
        },
        { tag },
      );
    },
    [editor, key],
  );
  const remove = useCallback(() => {
    editor.update(() => $removeFigure(key), { tag: HISTORY_PUSH_TAG });
    editor.focus();
  }, [editor, key]);

  return { fields, change, remove };
}

function isSame(before: FigureFields | null, after: FigureFields | null): boolean {
  if (before === null || after === null) return before === after;
  return (
    before.media === after.media &&
    before.alt === after.alt &&
    before.decorative === after.decorative &&
    before.credit === after.credit &&
    before.size === after.size &&
    before.crop === after.crop
  );
}
