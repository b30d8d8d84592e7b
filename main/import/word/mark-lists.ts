import type { Document, Element, Node } from '@xmldom/xmldom';
import { isElement, isText, type TreeElement, type TreeNode } from '#shared/body/from-html/tree.ts';
import { type Numbering, numberStyledItems, readNumberings } from './list-numbering.ts';
import { attribute, childOf, elementsNamed, isWord } from './word-xml.ts';

/** Private use: no document has them in its words. */
const sign = '\uE6F1list ';
const innerSign = /\uE6F4(\d+)\uE6F5/;

/**
 * Says with which number each numbered list begins: a converter to HTML joins lists that touch, and begins each at 1 (ECMA-376
 * part 1, 17.9.15, 17.9.18 and 17.9.26). An outer list gets a paragraph of its own before it, an inner one a mark in its items,
 * as nothing may stand between two of them. `takeListMarks` takes both out again.
 */
export function markLists(document: Document, part: Document | null, styles: Document | null): void {
  const numberings = part === null ? new Map<string, Numbering>() : readNumberings(part);
  if (styles !== null) numberStyledItems(document, styles);
  const counter = new Counter();
  for (const paragraph of elementsNamed(document, 'p')) {
    const item = itemOf(paragraph);
    const numbering = item === null ? undefined : numberings.get(item.list);
    if (item === null || numbering === undefined) continue;
    const number = counter.next(item, numbering);
    if (numbering.levels[item.level]?.isNumbered !== true) continue;
    if (item.level > 0) {
      if (number !== 1) insertInnerMark(document, paragraph, number);
      continue;
    }
    const previous = previousItem(paragraph);
    if (previous !== item.list && (number !== 1 || previous !== null))
      insertMark(document, paragraph, number);
  }
}

/** Which number comes next, in each list and level. */
class Counter {
  readonly #next = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  next({ list, level }: Item, { abstract, levels }: Numbering): number {
    const next = this.#next.get(abstract) ?? [];
    this.#next.set(abstract, next);
    const own = levels[level];
    const begun = `${list} ${level}`;
    if (own?.restart != null && !this.#begun.has(begun)) next[level] = own.restart;
    this.#begun.add(begun);
    const number = next[level] ?? own?.restart ?? own?.start ?? 1;
    next[level] = number + 1;
    for (const [inner, { restartsAfter }] of levels.entries())
      if (inner > level && level < restartsAfter) delete next[inner];
    return number;
  }
}

/** Takes the marks out, and gives each list the number that it begins with. */
export function takeListMarks(nodes: TreeNode[]): void {
  takeInnerMarks(nodes, null);
  takeOuterMarks(nodes);
}

/** Only the number of a list's first item says anything of the list. */
function takeInnerMarks(nodes: readonly TreeNode[], list: TreeElement | null): void {
  for (const node of nodes) {
    if (isText(node)) {
      const [mark, number] = innerSign.exec(node.value) ?? [];
      if (mark === undefined || number === undefined) continue;
      node.value = node.value.replace(mark, '');
      list?.attrs.push({ name: 'start', value: number });
    } else if (isElement(node)) {
      const [first, ...others] = node.tagName === 'ol' ? node.childNodes.filter(isElement) : [];
      for (const item of first === undefined ? [] : [first]) takeInnerMarks(item.childNodes, node);
      for (const item of others) takeInnerMarks(item.childNodes, null);
      if (node.tagName !== 'ol') takeInnerMarks(node.childNodes, node.tagName === 'ul' ? null : list);
    }
  }
}

function takeOuterMarks(nodes: TreeNode[]): void {
  for (const [index, mark] of [...nodes.entries()].toReversed()) {
    if (!isElement(mark)) continue;
    const [text] = mark.childNodes;
    if (mark.tagName !== 'p' || text === undefined || !isText(text) || !text.value.startsWith(sign)) {
      takeOuterMarks(mark.childNodes);
      continue;
    }
    const list = nodes[index + 1];
    const start = text.value.slice(sign.length);
    if (isElement(list) && list.tagName === 'ol' && start !== '1')
      list.attrs.push({ name: 'start', value: start });
    nodes.splice(index, 1);
  }
}

interface Item {
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

/** The list that a paragraph is an item of; `null` for what is none. */
function itemOf(paragraph: Element): Item | null {
  const properties = childOf(childOf(paragraph, 'pPr'), 'numPr');
  const list = attribute(childOf(properties, 'numId'), 'val');
  const level = attribute(childOf(properties, 'ilvl'), 'val') ?? '0';
  // Number 0 takes a paragraph out of its style's list.
  return list === null || list === '0' || !/^[0-8]$/.test(level) ? null : { list, level: Number(level) };
}

/** The list of the outer item right before, with whose inner items the two touch; `null` after anything else. */
function previousItem(paragraph: Element): string | null {
  for (let node: Node | null = paragraph.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType !== 1) continue;
    const item = isWord(node, 'p') ? itemOf(node) : null;
    if (item === null) return null;
    if (item.level === 0) return item.list;
  }
  return null;
}

function insertMark(document: Document, paragraph: Element, start: number): void {
  const mark = document.createElementNS(paragraph.namespaceURI, 'w:p');
  mark.appendChild(textRun(document, paragraph, `${sign}${start}`));
  paragraph.parentNode?.insertBefore(mark, paragraph);
}

function insertInnerMark(document: Document, paragraph: Element, number: number): void {
  const properties = childOf(paragraph, 'pPr');
  const run = textRun(document, paragraph, `\uE6F4${number}\uE6F5`);
  paragraph.insertBefore(run, properties === undefined ? paragraph.firstChild : properties.nextSibling);
}

function textRun(document: Document, { namespaceURI }: Element, words: string): Element {
  const [run, text] = [
    document.createElementNS(namespaceURI, 'w:r'),
    document.createElementNS(namespaceURI, 'w:t'),
  ];
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  return run;
}
