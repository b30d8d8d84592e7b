import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { TitlePartNode } from '../boxes/TitlePartNode.ts';

/** The title of a fact box. */
export class FactBoxTitleNode extends TitlePartNode {
  override $config() {
    return this.config('fact-box-title', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['factBoxTitle']);
    return element;
  }
}

export function $createFactBoxTitleNode(): FactBoxTitleNode {
  return $create(FactBoxTitleNode);
}

export function $isFactBoxTitleNode(node: LexicalNode | null | undefined): node is FactBoxTitleNode {
  return node instanceof FactBoxTitleNode;
}
