import { $getNodeByKey, HISTORIC_TAG, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { hasSameFields } from '../has-same-fields.ts';
import { changeFields } from './change-block.ts';

type NodeWithFields = LexicalNode & { readonly getFields: () => object };
type FieldsOf<Node extends NodeWithFields> = ReturnType<Node['getFields']>;

const $nothing = (): object => ({});

/**
 * A node's own fields and how to change them; `$more` reads what else is to be known of it. `fields` is `null` once the node is
 * gone.
 */
export function useNodeFields<Node extends NodeWithFields, More extends object = object>(
  editor: LexicalEditor,
  key: NodeKey,
  $isNode: (node: LexicalNode | null) => node is Node,
  $more: (node: Node) => More = $nothing as () => More,
): {
  readonly fields: (FieldsOf<Node> & More) | null;
  /** `asNewStep`: undo takes back this change and those after it, not what came before. */
  readonly change: (changed: Partial<FieldsOf<Node>>, asNewStep: boolean) => void;
} {
  const last = useRef<(FieldsOf<Node> & More) | null>(null);

  const subscribe = useCallback(
    (notify: () => void) =>
      editor.registerUpdateListener(({ dirtyElements, tags }) => {
        if (dirtyElements.has(key) || tags.has(HISTORIC_TAG)) notify();
      }),
    [editor, key],
  );
  const read = useCallback((): (FieldsOf<Node> & More) | null => {
    const next = editor.getEditorState().read(() => {
      const node = $getNodeByKey(key);
      return $isNode(node) ? { ...(node.getFields() as FieldsOf<Node>), ...$more(node) } : null;
    });
    if (!hasSameFields(last.current, next)) last.current = next;
    return last.current;
  }, [editor, key, $isNode, $more]);
  const fields = useSyncExternalStore(subscribe, read);

  const change = useCallback(
    (changed: Partial<FieldsOf<Node>>, asNewStep: boolean) => changeFields(editor, key, changed, asNewStep),
    [editor, key],
  );

  return { fields, change };
}
