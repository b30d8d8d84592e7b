import type { Document, Element, Node } from '@xmldom/xmldom';
import { joinDropCaps } from './join-drop-caps.ts';
import { openRuby } from './open-ruby.ts';
import {
  attribute,
  childOf,
  childrenOf,
  elementsNamed,
  isWord,
  onOff,
  remove,
  removeAttribute,
  textRun,
  wordsOf,
} from './word-xml.ts';

const math = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

const vml = 'urn:schemas-microsoft-com:vml';

/** Fields that say where on paper something is: there are no pages here. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
/** In words beside the numbers: "Page 3 of 9", "3 / 9 Alvane Ledger". */
const furnitureWords = 3;

/**
 * What a reader of the document sees, in the plainest form of it: hidden words go (ECMA-376 part 1, 17.3.2.41), as do tables of
 * contents and lines of page numbers; formulas become their signs (22.1), line ends of a typewriter line ends, readings stand
 * after their signs, large first letters before their words, and links' fields are left with the address alone.
 */
export function makePlain(document: Document): void {
  for (const run of elementsNamed(document, 'r')) if (isHidden(run)) remove(run);
  for (const end of elementsNamed(document, 'cr')) rename(document, end, 'br');
  // The ends of pages and columns as well (17.3.3.1): there are none here, but the words after them don't join those before.
  for (const end of elementsNamed(document, 'br')) removeAttribute(end, 'type');
  openRuby(document);
  joinDropCaps(document);
  for (const formula of Array.from(document.getElementsByTagNameNS(math, 'oMath'))) {
    replaceFormula(document, formula);
  }
  for (const block of elementsNamed(document, 'sdt')) {
    const gallery = attribute(elementsNamed(block, 'docPartGallery')[0], 'val');
    if (gallery === 'Table of Contents') remove(block);
  }
  for (const field of readFields(document)) plainField(field);
  for (const paragraph of elementsNamed(document, 'p'))
    if (isDivider(paragraph)) markDivider(document, paragraph);
}

/** By its id, so that no document needs to have it. */
export const dividerStyle = 'GalleyDivider';

/** A line across the page: an empty paragraph with a border, or the picture of one (17.3.1.24; [MS-OI29500] 2.1.1786, o:hr). */
function isDivider(paragraph: Element): boolean {
  const border = childOf(childOf(paragraph, 'pPr'), 'pBdr');
  const isRule = Array.from(paragraph.getElementsByTagName('*')).some(
    (inner) => attribute(inner, 'hr') === 't' && inner.namespaceURI === vml,
  );
  const hasBorder = childOf(border, 'bottom') !== undefined || childOf(border, 'top') !== undefined;
  return isRule || (hasBorder && childrenOf(paragraph).every(isNothing));
}

/** Comments have a place at a line, too. */
const noWords = [
  ...['pPr', 'rPr', 'bookmarkStart', 'bookmarkEnd', 'proofErr'],
  ...['commentRangeStart', 'commentRangeEnd', 'commentReference'],
];

/** LibreOffice writes a run without anything in it. */
function isNothing(child: Node): boolean {
  if (child.nodeType !== 1 || isWord(child, ...noWords)) return true;
  return isWord(child, 'r') && childrenOf(child).every(isNothing);
}

function markDivider(document: Document, paragraph: Element): void {
  const comments = elementsNamed(paragraph, 'commentReference');
  for (const child of childrenOf(paragraph)) paragraph.removeChild(child);
  const element = (name: string): Element => document.createElementNS(paragraph.namespaceURI, `w:${name}`);
  const [properties, style] = [element('pPr'), element('pStyle')];
  style.setAttributeNS(paragraph.namespaceURI, 'w:val', dividerStyle);
  properties.appendChild(style);
  paragraph.appendChild(properties);
  for (const comment of comments) paragraph.appendChild(element('r')).appendChild(comment);
}

/** A complex field: from its first mark to its last (17.16.18). */
interface Field {
  readonly code: string;
  readonly instructions: readonly Element[];
  readonly runs: readonly Element[];
}

/** Inner ones before those around them. */
function readFields(document: Document): readonly Field[] {
  const open: { instructions: Element[]; runs: Element[]; isResult: boolean }[] = [];
  const fields: Field[] = [];
  for (const run of elementsNamed(document, 'r')) {
    for (const field of open) field.runs.push(run);
    for (const part of childrenOf(run)) {
      const innermost = open.at(-1);
      const kind = isWord(part, 'fldChar') ? attribute(part, 'fldCharType') : null;
      if (kind === 'begin') open.push({ instructions: [], runs: [run], isResult: false });
      else if (kind === 'separate' && innermost) innermost.isResult = true;
      else if (kind === 'end' && innermost) {
        open.pop();
        const code = innermost.instructions.map(({ textContent }) => textContent ?? '').join('');
        fields.push({ code, ...innermost });
      } else if (isWord(part, 'instrText') && innermost && !innermost.isResult) {
        innermost.instructions.push(part);
      }
    }
  }
  return fields;
}

function plainField({ code, instructions, runs }: Field): void {
  if (/^\s*TOC\b/i.test(code)) {
    const paragraphs = new Set(runs.flatMap((run) => paragraphOf(run) ?? []));
    for (const run of runs) remove(run);
    for (const paragraph of paragraphs) if (wordsOf(paragraph).trim() === '') removeParagraph(paragraph);
    return;
  }
  if (pageFields.test(code)) {
    const paragraph = runs[0] === undefined ? null : paragraphOf(runs[0]);
    const words = paragraph === null ? [] : (wordsOf(paragraph).match(/\p{L}+/gu) ?? []);
    if (paragraph !== null && words.length <= furnitureWords) removeParagraph(paragraph);
    return;
  }
  const target = /^\s*HYPERLINK\s+"([^"]*)"(.*)$/is.exec(code);
  const [first, ...others] = instructions;
  if (target === null || first === undefined) return;
  const [, address = '', switches = ''] = target;
  const place = /\\l\s+"([^"]*)"/i.exec(switches)?.[1];
  first.textContent = ` HYPERLINK "${address}${place === undefined ? '' : `#${place}`}" `;
  for (const other of others) remove(other);
}

function paragraphOf(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (isWord(at, 'p')) return at;
  return null;
}

/** A cell ends with a paragraph, so the last one in it stays, empty. */
function removeParagraph(paragraph: Element): void {
  const { parentNode: parent } = paragraph;
  const isOnly = parent !== null && childrenOf(parent).filter((one) => isWord(one, 'p')).length === 1;
  if (!isOnly) remove(paragraph);
  else for (const child of childrenOf(paragraph)) if (!isWord(child, 'pPr')) paragraph.removeChild(child);
}

function isHidden(run: Element): boolean {
  return onOff(childOf(childOf(run, 'rPr'), 'vanish')) === true;
}

function replaceFormula(document: Document, formula: Element): void {
  const signs = Array.from(formula.getElementsByTagNameNS(math, 't')).map((text) => text.textContent ?? '');
  // A formula on a line of its own stands in one more element.
  const parent = formula.parentNode as Element | null;
  const place = parent?.namespaceURI === math ? parent : formula;
  place.parentNode?.replaceChild(textRun(document, signs.join('')), place);
}

function rename(document: Document, element: Element, name: string): void {
  element.parentNode?.replaceChild(document.createElementNS(element.namespaceURI, `w:${name}`), element);
}
