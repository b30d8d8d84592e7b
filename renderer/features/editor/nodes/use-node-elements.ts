import type { Klass, LexicalEditor, LexicalNode, NodeKey } from 'lexical';
import { useEffect, useState } from 'react';

/** The elements of all nodes of a kind, by key. React hears of nodes that come and go, not of typing. */
export function useNodeElements(
  editor: LexicalEditor,
  kind: Klass<LexicalNode>,
): ReadonlyMap<NodeKey, HTMLElement> {
  const [elements, setElements] = useState<ReadonlyMap<NodeKey, HTMLElement>>(new Map());

  useEffect(
    () =>
      editor.registerMutationListener(kind, (mutations) => {
        setElements((before) => {
          const after = new Map(before);
          for (const [key, mutation] of mutations) {
            const element = mutation === 'destroyed' ? null : editor.getElementByKey(key);
            if (element === null) after.delete(key);
            else after.set(key, element);
          }
          return isSame(before, after) ? before : after;
        });
      }),
    [editor, kind],
  );
  return elements;
}

function isSame(
  before: ReadonlyMap<NodeKey, HTMLElement>,
  after: ReadonlyMap<NodeKey, HTMLElement>,
): boolean {
  return before.size === after.size && [...after].every(([key, element]) => before.get(key) === element);
}
