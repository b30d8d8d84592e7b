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
 * Word knows no figure: a caption is a paragraph in a style of that name, after its picture or before it, and above its
 * table or below it. The two become one <figure> or one table; a caption with neither beside it stays a paragraph.
 */
export function joinCaptions(nodes: TreeNode[]): void {
  for (const caption of nodes.filter(isElement).filter((element) => isCaption(element))) {
    const blocks = nodes.filter((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
    const at = blocks.indexOf(caption);
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    const picture = [before, after].find(holdsOnlyPicture);
    const table = [after, before].find(isTableWithoutCaption);
    if (picture !== undefined) nodes.splice(nodes.indexOf(picture), 1, figureOf(picture, caption));
    else if (table !== undefined) giveCaption(table, caption);
    else continue;
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

function isTableWithoutCaption(node: TreeNode | undefined): node is TreeElement {
  if (!isElement(node) || node.tagName !== 'table') return false;
  return !node.childNodes.some((child) => isElement(child) && child.tagName === 'caption');
}

function giveCaption(table: TreeElement, paragraph: TreeElement): void {
  const caption = defaultTreeAdapter.createElement('caption', dom.NS.HTML, []);
  moveChildren(paragraph, caption);
  const [first] = table.childNodes;
  if (first === undefined) defaultTreeAdapter.appendChild(table, caption);
  else defaultTreeAdapter.insertBefore(table, caption, first);
}

function figureOf(picture: TreeElement, caption: TreeElement): TreeElement {
  const figure = defaultTreeAdapter.createElement('figure', dom.NS.HTML, []);
  const words = defaultTreeAdapter.createElement('figcaption', dom.NS.HTML, []);
  moveChildren(picture, figure);
  moveChildren(caption, words);
  defaultTreeAdapter.appendChild(figure, words);
  return figure;
}

function moveChildren(from: TreeElement, to: TreeElement): void {
  for (const child of [...from.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(to, child);
  }
}
