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

/** The speaker of a pull quote. */
export class PullQuoteAttributionNode extends ElementNode {
  override $config() {
    return this.config('pull-quote-attribution', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('p');
    addClassNamesToElement(element, config.theme['pullQuoteAttribution']);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Reached by what inserts several lines at once; the Enter key is handled by pull-quote-extension. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.getParentOrThrow().insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}

export function $isPullQuoteAttributionNode(
  node: LexicalNode | null | undefined,
): node is PullQuoteAttributionNode {
  return node instanceof PullQuoteAttributionNode;
}

export function $createPullQuoteAttributionNode(): PullQuoteAttributionNode {
  return $create(PullQuoteAttributionNode);
}
