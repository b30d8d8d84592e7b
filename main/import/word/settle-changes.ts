import type { Document, Element } from '@xmldom/xmldom';
import { childOf, childrenOf, elementsNamed, isWord, remove, unwrap } from './word-xml.ts';

const insertions = ['ins', 'moveTo'];
const deletions = ['del', 'moveFrom'];
/** The former properties of a run, paragraph, table, row, cell, section or list level. */
const propertyChanges = [
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'numberingChange',
];
const cellChanges = ['cellIns', 'cellDel', 'cellMerge'];

/** Whether anything in the document is a tracked change (ECMA-376 part 1, 17.13.5). */
export function hasChanges(document: Document): boolean {
  const names = [...insertions, ...deletions, ...propertyChanges, ...cellChanges];
  return elementsNamed(document, ...names).length > 0;
}

/** Makes the document what it is when all tracked changes are accepted, or what it was before them. */
export function settleChanges(document: Document, how: 'accept' | 'reject'): void {
  const [kept, gone] = how === 'accept' ? [insertions, deletions] : [deletions, insertions];
  settleRows(document, gone);
  settleCells(document, how === 'accept' ? 'cellDel' : 'cellIns');
  settleParagraphMarks(document, gone);
  for (const element of elementsNamed(document, ...gone)) remove(element);
  for (const element of elementsNamed(document, ...kept)) unwrap(element);
  for (const element of elementsNamed(document, ...propertyChanges)) {
    if (how === 'reject') restoreProperties(element);
    else remove(element);
  }
  for (const element of elementsNamed(document, ...cellChanges)) remove(element);
  for (const text of elementsNamed(document, 'delText')) rename(document, text, 't');
}

/** A row says in its properties that it was put in or taken out (17.13.5.12 and 17.13.5.17). */
function settleRows(document: Document, gone: readonly string[]): void {
  for (const row of elementsNamed(document, 'tr')) {
    const properties = childOf(row, 'trPr');
    if (properties && gone.some((name) => childOf(properties, name) !== undefined)) removeFrom(row, 'tr');
  }
}

/** So does a cell (17.13.5.1 and 17.13.5.2). */
function settleCells(document: Document, gone: 'cellIns' | 'cellDel'): void {
  for (const cell of elementsNamed(document, 'tc')) {
    if (childOf(childOf(cell, 'tcPr'), gone) !== undefined) removeFrom(cell, 'tc');
  }
}

/** A row without cells goes too, and so does a table without rows: neither may stand in a document. */
function removeFrom(element: Element, name: 'tr' | 'tc'): void {
  const parent = element.parentNode;
  remove(element);
  if (!isWord(parent, 'tr', 'tbl') || childOf(parent, name) !== undefined) return;
  if (isWord(parent, 'tr')) removeFrom(parent, 'tr');
  else remove(parent);
}

/**
 * The end of a paragraph is marked in the properties of its mark (17.13.5.13 and 17.13.5.15). Without its end, a paragraph
 * goes on into the next one, whose properties count.
 */
function settleParagraphMarks(document: Document, gone: readonly string[]): void {
  for (const paragraph of elementsNamed(document, 'p')) {
    const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
    if (mark === undefined || !gone.some((name) => childOf(mark, name) !== undefined)) continue;
    const next = followingParagraph(paragraph);
    if (next === null) {
      if (!holdsMore(paragraph, gone)) remove(paragraph);
      continue;
    }
    const start = childOf(next, 'pPr')?.nextSibling ?? (childOf(next, 'pPr') ? null : next.firstChild);
    for (const child of childrenOf(paragraph)) {
      if (!isWord(child, 'pPr')) next.insertBefore(child, start);
    }
    remove(paragraph);
  }
}

function followingParagraph(paragraph: Element): Element | null {
  for (let node = paragraph.nextSibling; node !== null; node = node.nextSibling) {
    if (isWord(node, 'p')) return node;
    if (isWord(node, 'tbl', 'sectPr')) return null;
  }
  return null;
}

function holdsMore(paragraph: Element, gone: readonly string[]): boolean {
  return childrenOf(paragraph).some((child) => child.nodeType === 1 && !isWord(child, 'pPr', ...gone));
}

/** `<w:rPr>new…<w:rPrChange><w:rPr>old</w:rPr></w:rPrChange></w:rPr>`: the old ones take the new ones' place. */
function restoreProperties(change: Element): void {
  const properties = change.parentNode;
  const former = childrenOf(change).find(({ nodeType }) => nodeType === 1);
  if (properties === null) return;
  // A paragraph's former properties leave out those of its mark and its section, which stay (17.13.5.29).
  const stays = (node: Parameters<typeof isWord>[0]): boolean =>
    isWord(properties, 'pPr') && isWord(node, 'rPr', 'sectPr');
  for (const child of childrenOf(properties)) if (!stays(child)) properties.removeChild(child);
  const first = properties.firstChild;
  for (const child of former === undefined ? [] : childrenOf(former)) properties.insertBefore(child, first);
}

function rename(document: Document, element: Element, name: string): void {
  const renamed = document.createElementNS(element.namespaceURI, `w:${name}`);
  renamed.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  for (const child of childrenOf(element)) renamed.appendChild(child);
  element.parentNode?.replaceChild(renamed, element);
}
