import { $createTextNode, $getNodeByKey, type NodeKey } from 'lexical';
import { figureFrom, type PictureItem } from '#shared/media/media.schema.ts';
import { $createFigureCaptionNode, $isFigureCaptionNode } from './FigureCaptionNode.ts';
import { $isFigureNode, type FigureNode } from './FigureNode.ts';

/** The caption as plain text. */
export function $captionOf(figure: FigureNode): string {
  return figure.getChildren().find($isFigureCaptionNode)?.getTextContent() ?? '';
}

/** Gives a figure the words that its media item has, in place of its own. */
export function $takeWordsOf(key: NodeKey, item: PictureItem): void {
  const figure = $getNodeByKey(key);
  if (!$isFigureNode(figure)) return;
  const { alt, credit, caption } = figureFrom(item);
  figure.setFields({ alt, credit, decorative: false });
  const place = figure.getChildren().find($isFigureCaptionNode) ?? $createFigureCaptionNode();
  if (!place.isAttached()) figure.append(place);
  place.clear();
  if (caption !== '') place.append($createTextNode(caption));
}
