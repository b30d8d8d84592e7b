import { type BaseSelection, ElementNode, type LexicalNode } from 'lexical';
import { $isAllSelected } from '../all-selected.ts';

/**
 * What blocks around other blocks or parts have in common. A shadow root, so that deleting across its edge never merges a paragraph
 * of the article into it.
 */
export abstract class BoxNode extends ElementNode {
  override updateDOM(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    return $isAllSelected(selection);
  }
}
