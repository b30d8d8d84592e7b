import {
  $createParagraphNode,
  $isElementNode,
  type ElementNode,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $isPart } from './carets.ts';

/**
 * Moves blocks that ended up inside a pull quote or figure to below it, in order. Parts become paragraphs; empty ones
 * go. Structural only: it never touches the text that an input method is composing.
 */
export function $moveOutAfter(owner: LexicalNode, strays: readonly LexicalNode[]): void {
  let last = owner;
  for (const stray of strays) {
    if ($isPart(stray) && stray.isEmpty()) stray.remove();
    else last = last.insertAfter($isPart(stray) ? $toParagraph(stray) : stray);
  }
}

/** A part that lost its owner (its text pasted alone, say) becomes a paragraph. */
export function keepPartsInside(
  editor: LexicalEditor,
  part: Klass<ElementNode>,
  $isOwner: (node: LexicalNode | null) => boolean,
): () => void {
  return editor.registerNodeTransform(part, (node) => {
    if (!$isOwner(node.getParent())) {
      node.replace($toParagraph(node));
      return;
    }
    const blocks = node.getChildren().filter((child) => $isElementNode(child) && !child.isInline());
    $moveOutAfter(node.getParentOrThrow(), blocks);
  });
}

export function $toParagraph(part: ElementNode): ElementNode {
  return $createParagraphNode().append(...part.getChildren());
}
