import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { TitlePartNode } from '../boxes/TitlePartNode.ts';

/** What a reader sees of details before opening them. */
export class DetailsSummaryNode extends TitlePartNode {
  override $config() {
    return this.config('details-summary', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['detailsSummary']);
    return element;
  }
}

export function $createDetailsSummaryNode(): DetailsSummaryNode {
  return $create(DetailsSummaryNode);
}

export function $isDetailsSummaryNode(node: LexicalNode | null | undefined): node is DetailsSummaryNode {
  return node instanceof DetailsSummaryNode;
}
