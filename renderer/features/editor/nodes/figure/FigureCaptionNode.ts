import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** A figure's caption: a line of text with marks and links. */
export class FigureCaptionNode extends LinePartNode {
  override $config() {
    return this.config('figure-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('figcaption');
    addClassNamesToElement(element, config.theme['figureCaption']);
    return element;
  }
}

export function $createFigureCaptionNode(): FigureCaptionNode {
  return $create(FigureCaptionNode);
}

export function $isFigureCaptionNode(node: LexicalNode | null | undefined): node is FigureCaptionNode {
  return node instanceof FigureCaptionNode;
}
