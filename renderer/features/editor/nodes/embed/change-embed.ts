import { $getNodeByKey, DecoratorNode, type NodeKey } from 'lexical';
import type { EmbedFields } from './EmbedNode.tsx';

/** The node's class draws the view, so the view knows the class by what it can do only. */
export function $changeEmbed(key: NodeKey, changed: Partial<EmbedFields>): void {
  const node = $getNodeByKey(key);
  if (node instanceof DecoratorNode && 'setFields' in node) {
    (node as DecoratorNode<unknown> & { setFields: (fields: Partial<EmbedFields>) => void }).setFields(
      changed,
    );
  }
}
