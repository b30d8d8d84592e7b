import { $createParagraphNode, ElementNode, type ParagraphNode, type RangeSelection } from 'lexical';

/** What captions, the parts of a pull quote and the names of boxes have in common: one line of text within a block. */
export abstract class LinePartNode extends ElementNode {
  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Below the block. Reached by what inserts several lines at once; the Enter key is handled by the block's own keys. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.getParentOrThrow().insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}
