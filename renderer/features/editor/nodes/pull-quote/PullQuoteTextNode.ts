import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** The quotation of a pull quote. */
export class PullQuoteTextNode extends LinePartNode {
  override $config() {
    return this.config('pull-quote-text', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['pullQuoteText']);
    return element;
  }
}

export function $isPullQuoteTextNode(node: LexicalNode | null | undefined): node is PullQuoteTextNode {
  return node instanceof PullQuoteTextNode;
}

export function $createPullQuoteTextNode(): PullQuoteTextNode {
  return $create(PullQuoteTextNode);
}
