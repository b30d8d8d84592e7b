import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** The speaker of a pull quote. */
export class PullQuoteAttributionNode extends LinePartNode {
  override $config() {
    return this.config('pull-quote-attribution', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['pullQuoteAttribution']);
    return element;
  }
}

export function $isPullQuoteAttributionNode(
  node: LexicalNode | null | undefined,
): node is PullQuoteAttributionNode {
  return node instanceof PullQuoteAttributionNode;
}

export function $createPullQuoteAttributionNode(): PullQuoteAttributionNode {
  return $create(PullQuoteAttributionNode);
}
