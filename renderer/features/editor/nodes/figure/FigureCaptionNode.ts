import {
  $create,
  $createParagraphNode,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';

/** A figure's caption: a line of text with marks and links. */
export class FigureCaptionNode extends ElementNode {
  override $config() {
    return this.config('figure-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('figcaption');
    addClassNamesToElement(element, config.theme['figureCaption']);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Reached by what inserts several lines at once; the Enter key is handled by figure-extension. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.getParentOrThrow().insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}

export function $createFigureCaptionNode(): FigureCaptionNode {
  return $create(FigureCaptionNode);
}

export function $isFigureCaptionNode(node: LexicalNode | null | undefined): node is FigureCaptionNode {
  return node instanceof FigureCaptionNode;
}
