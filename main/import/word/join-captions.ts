import { defaultTreeAdapter, html as dom } from 'parse5';
import { isPicture } from '#shared/body/from-html/picture-source.ts';
import {
  classesOf,
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';

/**
 * Word knows no figure: a caption is a paragraph in a style of that name, after its picture or before it. The two become
 * one <figure>; a caption without a picture beside it stays a paragraph.
 */
export function joinCaptions(nodes: TreeNode[]): void {
  for (const caption of nodes.filter(isElement).filter((element) => isCaption(element))) {
    const blocks = nodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
    const at = blocks.indexOf(caption);
    const picture = [blocks[at - 1], blocks[at + 1]].find(holdsOnlyPicture);
    if (picture === undefined) continue;
    const figure = figureOf(picture, caption);
    nodes.splice(nodes.indexOf(picture), 1, figure);
    nodes.splice(nodes.indexOf(caption), 1);
  }
}

function isCaption(element: TreeElement): boolean {
  return classesOf(element).includes('docx-caption');
}

function holdsOnlyPicture(node: TreeNode | undefined): node is TreeElement {
  if (!isElement(node) || node.tagName !== 'p') return false;
  const hasWords = node.childNodes.some((child) => isText(child) && child.value.trim() !== '');
  return !hasWords && [...elementsIn(node)].filter(isPicture).length === 1;
}

function figureOf(picture: TreeElement, caption: TreeElement): TreeElement {
  const figure = defaultTreeAdapter.createElement('figure', dom.NS.HTML, []);
  const words = defaultTreeAdapter.createElement('figcaption', dom.NS.HTML, []);
  for (const child of [...picture.childNodes]) defaultTreeAdapter.appendChild(figure, child);
  for (const child of [...caption.childNodes]) defaultTreeAdapter.appendChild(words, child);
  defaultTreeAdapter.appendChild(figure, words);
  return figure;
}
