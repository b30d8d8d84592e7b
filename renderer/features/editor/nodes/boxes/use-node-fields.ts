import { $getNodeByKey, HISTORIC_TAG, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { changeFields } from '../change-block.ts';

export interface NodeWithFields<Fields> extends LexicalNode {
  getFields(): Fields;
  setFields(changed: Partial<Fields>): unknown;
}

/** A node's own fields and how to change them. `null` once the node is gone. */
export function useNodeFields<Fields extends object>(
  editor: LexicalEditor,
  key: NodeKey,
  $isNode: (node: LexicalNode | null) => node is NodeWithFields<Fields>,
): {
  readonly fields: Fields | null;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<Fields>, asNewStep: boolean) => void;
} {
  const last = useRef<Fields | null>(null);

  const subscribe = useCallback(
    (notify: () => void) =>
      editor.registerUpdateListener(({ dirtyElements, tags }) => {
        if (dirtyElements.has(key) || tags.has(HISTORIC_TAG)) notify();
      }),
    [editor, key],
  );
  const read = useCallback((): Fields | null => {
    const next = editor.getEditorState().read(() => {
      const node = $getNodeByKey(key);
      return $isNode(node) ? node.getFields() : null;
    });
    if (!isSame(last.current, next)) last.current = next;
    return last.current;
  }, [editor, key, $isNode]);
  const fields = useSyncExternalStore(subscribe, read);

  const change = useCallback(
    (changed: Partial<Fields>, asNewStep: boolean) => changeFields(editor, key, changed, asNewStep),
    [editor, key],
  );

  return { fields, change };
}

function isSame<Fields extends object>(before: Fields | null, after: Fields | null): boolean {
  if (before === null || after === null) return before === after;
  return (Object.keys(after) as (keyof Fields)[]).every((name) => before[name] === after[name]);
}
