import { $isFigureNode, type FigureNode } from '../figure/FigureNode.ts';

/** Past the picture beside it, within the gallery. */
export function $shiftPicture(figure: FigureNode, by: -1 | 1): void {
  const neighbour = by === -1 ? figure.getPreviousSibling() : figure.getNextSibling();
  if (!$isFigureNode(neighbour)) return;
  // It is the neighbour that jumps: the figure's own fields keep the focus.
  if (by === -1) figure.insertAfter(neighbour, false);
  else figure.insertBefore(neighbour, false);
}
