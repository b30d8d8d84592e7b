import { $createParagraphNode, $getNodeByKey, type NodeKey } from 'lexical';
import { $isFigureNode } from './FigureNode.ts';

/** Takes a figure out and leaves the caret where it stood. */
export function $removeFigure(key: NodeKey): void {
  const figure = $getNodeByKey(key);
  if (!$isFigureNode(figure)) return;
  if (figure.getNextSibling() !== null) figure.selectNext(0, 0);
  else if (figure.getPreviousSibling() !== null) figure.selectPrevious();
  else figure.insertAfter($createParagraphNode()).selectNext();
  figure.remove();
}
