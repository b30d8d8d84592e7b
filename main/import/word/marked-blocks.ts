import type { Document, Element, Node } from '@xmldom/xmldom';
import { type BoxKind, boxLabels, typeOfBox } from '#shared/word/box-labels.ts';
import type { BlockOfFile } from '../read-article.ts';
import { dividerStyle } from './plain-text-parts.ts';
import { attribute, childOf, elementsNamed, isWord, wordsOf } from './word-xml.ts';

/** Types of blocks by the style of the paragraph at which comments on all of them stand. */
const typeOfStyle: ReadonlyMap<string, string> = new Map([
  ...(Object.keys(boxLabels) as BoxKind[]).map((kind) => [boxLabels[kind].style, typeOfBox(kind)] as const),
  ['Embed', 'embed'],
  [dividerStyle, 'horizontalrule'],
]);

/** The paragraphs of our own documents at which comments on whole blocks stand, each with its block: the third table, say. */
export function readMarkedBlocks(document: Document): ReadonlyMap<Element | null, BlockOfFile> {
  const found = new Map<Element | null, BlockOfFile>();
  const counts = new Map<string, number>();
  for (const paragraph of elementsNamed(document, 'p')) {
    const type = typeAt(paragraph);
    if (type === null) continue;
    const nth = counts.get(type) ?? 0;
    counts.set(type, nth + 1);
    found.set(paragraph, { kind: 'block-of-file', type, nth });
  }
  return found;
}

function typeAt(paragraph: Element): string | null {
  const cells = cellsAround(paragraph);
  const type = typeOfStyle.get(styleOf(paragraph));
  // A label is in the frame's own cell; what is deeper is a part of another block.
  if (type !== undefined) return cells === (isLabel(paragraph) ? 1 : 0) ? type : null;
  const table = elementBefore(paragraph);
  const isBelowTable = cells === 0 && wordsOf(paragraph) === '' && table !== null && isWord(table, 'tbl');
  return isBelowTable && !isLabel(elementsNamed(table, 'p')[0]) ? 'table-block' : null;
}

function isLabel(paragraph: Element | undefined): boolean {
  const style = paragraph === undefined ? '' : styleOf(paragraph);
  return Object.values(boxLabels).some((label) => label.style === style);
}

function styleOf(paragraph: Element): string {
  return attribute(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val') ?? '';
}

function cellsAround(node: Node): number {
  let cells = 0;
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isWord(at, 'tc')) cells += 1;
  return cells;
}

function elementBefore(paragraph: Element): Element | null {
  for (let at = paragraph.previousSibling; at !== null; at = at.previousSibling)
    if (at.nodeType === 1) return at as Element;
  return null;
}
