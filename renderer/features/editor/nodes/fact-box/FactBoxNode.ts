import { $create, $getDocument, addClassNamesToElement, type EditorConfig, ElementNode } from 'lexical';
import { BoxNode } from '../boxes/BoxNode.ts';

/** A title and blocks beside the story: always the title first, then at least one block (box-behaviour keeps it so). */
export class FactBoxNode extends BoxNode {
  override $config() {
    return this.config('fact-box', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('section');
    addClassNamesToElement(element, config.theme['factBox']);
    return element;
  }
}

export function $createFactBoxNode(): FactBoxNode {
  return $create(FactBoxNode);
}
