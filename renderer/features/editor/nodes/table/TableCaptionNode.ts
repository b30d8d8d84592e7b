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

/** A table's caption: a line of text with marks and links. */
export class TableCaptionNode extends ElementNode {
  override $config() {
    return this.config('table-caption', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['tableCaption']);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Reached by what inserts several lines at once; the Enter key is handled by table-keys. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.getParentOrThrow().insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}

export function $createTableCaptionNode(): TableCaptionNode {
  return $create(TableCaptionNode);
}

export function $isTableCaptionNode(node: LexicalNode | null | undefined): node is TableCaptionNode {
  return node instanceof TableCaptionNode;
}
