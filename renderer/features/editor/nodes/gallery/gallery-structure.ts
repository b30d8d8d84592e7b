import { type LexicalEditor, type LexicalNode, mergeRegister } from 'lexical';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { $isFigureNode, type FigureNode } from '../figure/FigureNode.ts';
import { $createFigure } from '../figure/figure-extension.ts';
import { $moveOutAfter, $toParagraph, keepPartsInside } from '../structure.ts';
import {
  $createGalleryCaptionNode,
  $isGalleryCaptionNode,
  GalleryCaptionNode,
} from './GalleryCaptionNode.ts';
import { $createGalleryNode, $isGalleryNode, GalleryNode } from './GalleryNode.ts';

export function $createGallery(figures: readonly FigureNode[]): GalleryNode {
  return $createGalleryNode().append(...figures, $createGalleryCaptionNode());
}

/** More pictures, behind the figure or else behind the last; the new figures. */
export function $addPictures(
  gallery: GalleryNode,
  items: readonly PictureItem[],
  after: FigureNode | null = null,
): readonly FigureNode[] {
  const figures = items.map($createFigure);
  let last: LexicalNode | null = after ?? gallery.getChildren().findLast($isFigureNode) ?? null;
  for (const figure of figures) {
    if (last === null) gallery.splice(0, 0, [figure]);
    else last.insertAfter(figure, false);
    last = figure;
  }
  return figures;
}

/** Its pictures stand one below the other; its caption becomes a paragraph. */
export function $takeGalleryApart(gallery: GalleryNode): void {
  let last: LexicalNode = gallery;
  for (const child of gallery.getChildren()) {
    if ($isFigureNode(child)) last = last.insertAfter(child, false);
    else if ($isGalleryCaptionNode(child) && !child.isEmpty()) last = last.insertAfter($toParagraph(child));
  }
  gallery.remove();
}

/** Whatever pasting, dropping or deleting leaves: figures, then one caption. */
export function keepGalleryStructure(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(GalleryNode, $keepPicturesThenCaption),
    keepPartsInside(editor, GalleryCaptionNode, $isGalleryNode),
  );
}

function $keepPicturesThenCaption(gallery: GalleryNode): void {
  const children = gallery.getChildren();
  const [caption, ...otherCaptions] = children.filter($isGalleryCaptionNode);
  const strays = children.filter((child) => !$isFigureNode(child) && !$isGalleryCaptionNode(child));
  $moveOutAfter(gallery, [...otherCaptions, ...strays]);
  if (!children.some($isFigureNode)) {
    const words = caption === undefined ? null : $toParagraph(caption);
    if (words === null) gallery.remove();
    else gallery.replace(words).selectEnd();
  } else if (caption === undefined) gallery.append($createGalleryCaptionNode());
  else if (caption.getNextSibling() !== null) gallery.append(caption);
}
