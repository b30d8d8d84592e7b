import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type DOMExportOutput,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { BoxNode } from '../boxes/BoxNode.ts';
import { createPart } from '../dom-part.ts';

/** Figures side by side, then the caption of them all (gallery-structure keeps it so). GalleryView draws its tools. */
export class GalleryNode extends BoxNode {
  override $config() {
    return this.config('gallery', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('figure');
    addClassNamesToElement(element, config.theme['gallery']);
    element.append(createPart('gallery-tools'));
    return element;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withBefore(galleryTools(element));
  }

  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('figure');
    element.className = 'gallery';
    return { element };
  }
}

export function galleryTools(gallery: HTMLElement): HTMLElement | null {
  return gallery.querySelector<HTMLElement>(':scope > .gallery-tools');
}

export function $createGalleryNode(): GalleryNode {
  return $create(GalleryNode);
}

export function $isGalleryNode(node: LexicalNode | null | undefined): node is GalleryNode {
  return node instanceof GalleryNode;
}
