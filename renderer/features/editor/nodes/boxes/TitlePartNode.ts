import { $createParagraphNode, type ParagraphNode, type RangeSelection } from 'lexical';
import { LinePartNode } from '../LinePartNode.ts';

/** What the name of a box has in common, whichever box: one line of text that stays where it is. */
export abstract class TitlePartNode extends LinePartNode {
  /** Within the box. Reached by what inserts several lines at once; the Enter key is handled by box-behaviour. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
}
