import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** A table's caption: a line of text with marks and links. */
export class TableCaptionNode extends LinePartNode {
  override $config() {
    return this.config('table-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['tableCaption']);
    return element;
  }
}

export function $createTableCaptionNode(): TableCaptionNode {
  return $create(TableCaptionNode);
}

export function $isTableCaptionNode(node: LexicalNode | null | undefined): node is TableCaptionNode {
  return node instanceof TableCaptionNode;
}
