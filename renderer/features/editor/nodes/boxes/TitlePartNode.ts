import { $createParagraphNode, ElementNode, type ParagraphNode, type RangeSelection } from 'lexical';

/** What the name of a box has in common, whichever box: one line of text that stays where it is. */
export abstract class TitlePartNode extends ElementNode {
  override updateDOM(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }

  /** Reached by what inserts several lines at once; the Enter key is handled by box-behaviour. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}
