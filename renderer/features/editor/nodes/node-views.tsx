import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Klass, LexicalNode, NodeKey } from 'lexical';
import type { ComponentType, JSX } from 'react';
import { useNodeElements } from './use-node-elements.ts';

export interface NodeViewProps {
  readonly nodeKey: NodeKey;
  readonly element: HTMLElement;
}

/** What React draws into the elements of all nodes of a kind, for an extension's decorators. */
export function nodeViews(kind: Klass<LexicalNode>, View: ComponentType<NodeViewProps>): () => JSX.Element {
  return function NodeViews() {
    const [editor] = useLexicalComposerContext();
    const elements = useNodeElements(editor, kind);
    return (
      <>
        {[...elements].map(([key, element]) => (
          <View key={key} nodeKey={key} element={element} />
        ))}
      </>
    );
  };
}
