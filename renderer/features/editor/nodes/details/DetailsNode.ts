import { $create, $getDocument, addClassNamesToElement, type EditorConfig, ElementNode } from 'lexical';
import { BoxNode } from '../boxes/BoxNode.ts';

/** A summary and the blocks that a reader opens with it. In the editor they are open: what is written is seen. */
export class DetailsNode extends BoxNode {
  override $config() {
    return this.config('details', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('section');
    addClassNamesToElement(element, config.theme['details']);
    return element;
  }
}

export function $createDetailsNode(): DetailsNode {
  return $create(DetailsNode);
}
