import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** The caption of all a gallery's pictures together: a line of text with marks and links. */
export class GalleryCaptionNode extends LinePartNode {
  override $config() {
    return this.config('gallery-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('figcaption');
    addClassNamesToElement(element, config.theme['galleryCaption']);
    return element;
  }
}

export function $createGalleryCaptionNode(): GalleryCaptionNode {
  return $create(GalleryCaptionNode);
}

export function $isGalleryCaptionNode(node: LexicalNode | null | undefined): node is GalleryCaptionNode {
  return node instanceof GalleryCaptionNode;
}
