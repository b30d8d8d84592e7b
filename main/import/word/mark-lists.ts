import type { Document, Element, Node } from '@xmldom/xmldom';
import { isElement, isText, type TreeNode } from '#shared/body/from-html/tree.ts';
import { attribute, childOf, elementsNamed, isWord } from './word-xml.ts';

/** Private use: no document has it in its words. */
const sign = '\uE6F1list ';

interface Numbering {
  readonly abstract: string;
  /** Of its first level. */
  readonly isNumbered: boolean;
  readonly start: number;
  /** A list that begins again, whatever came before it. */
  readonly restart: number | null;
}

/**
 * Says before each numbered list with which number it begins, in a paragraph of its own that `takeListMarks` takes out again:
 * a converter to HTML joins lists that touch, and begins each at 1 (ECMA-376 part 1, 17.9.15, 17.9.18 and 17.9.26).
 */
export function markLists(document: Document, part: Document | null): void {
  const numberings = part === null ? new Map<string, Numbering>() : readNumberings(part);
  const next = new Map<string, number>();
  const restarted = new Set<string>();
  for (const paragraph of elementsNamed(document, 'p')) {
    const id = listOf(paragraph);
    const numbering = id === null ? undefined : numberings.get(id);
    if (id === null || numbering?.isNumbered !== true) continue;
    const { abstract, start, restart } = numbering;
    if (restart !== null && !restarted.has(id)) next.set(abstract, restart);
    restarted.add(id);
    const number = next.get(abstract) ?? start;
    next.set(abstract, number + 1);
    if (isContinued(paragraph, id)) continue;
    if (number !== 1 || previousItem(paragraph) !== null) insertMark(document, paragraph, number);
  }
}

/** Takes the marks out, and gives each list the number that it begins with. */
export function takeListMarks(nodes: TreeNode[]): void {
  for (const [index, mark] of [...nodes.entries()].toReversed()) {
    if (!isElement(mark)) continue;
    const [text] = mark.childNodes;
    if (mark.tagName !== 'p' || text === undefined || !isText(text) || !text.value.startsWith(sign)) {
      takeListMarks(mark.childNodes);
      continue;
    }
    const list = nodes[index + 1];
    const start = text.value.slice(sign.length);
    if (isElement(list) && list.tagName === 'ol' && start !== '1')
      list.attrs.push({ name: 'start', value: start });
    nodes.splice(index, 1);
  }
}

function readNumberings(part: Document): ReadonlyMap<string, Numbering> {
  const abstracts = new Map(
    elementsNamed(part, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]),
  );
  return new Map(
    elementsNamed(part, 'num').map((num) => {
      const abstract = attribute(childOf(num, 'abstractNumId'), 'val') ?? '';
      const level = firstLevel(abstracts.get(abstract), 'lvl');
      const override = childOf(firstLevel(num, 'lvlOverride'), 'startOverride');
      const format = attribute(childOf(level, 'numFmt'), 'val');
      const numbering = {
        abstract,
        isNumbered: format !== null && format !== 'bullet' && format !== 'none',
        start: numberIn(childOf(level, 'start')) ?? 1,
        restart: numberIn(override),
      };
      return [attribute(num, 'numId') ?? '', numbering] as const;
    }),
  );
}

function firstLevel(element: Element | undefined, name: string): Element | undefined {
  return element && elementsNamed(element, name).find((one) => attribute(one, 'ilvl') === '0');
}

function numberIn(element: Element | undefined): number | null {
  const value = attribute(element, 'val');
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** The list that a paragraph is an item of, by its first level; `null` for an inner item and for what is none. */
function listOf(paragraph: Element): string | null {
  const properties = childOf(childOf(paragraph, 'pPr'), 'numPr');
  const level = attribute(childOf(properties, 'ilvl'), 'val') ?? '0';
  return properties === undefined || level !== '0' ? null : attribute(childOf(properties, 'numId'), 'val');
}

function isContinued(paragraph: Element, id: string): boolean {
  return previousItem(paragraph) === id;
}

/** The list of the item right before, with whose inner items the two touch; `null` after anything else. */
function previousItem(paragraph: Element): string | null {
  for (let node: Node | null = paragraph.previousSibling; node !== null; node = node.previousSibling) {
    if (node.nodeType !== 1) continue;
    if (!isWord(node, 'p') || childOf(childOf(node, 'pPr'), 'numPr') === undefined) return null;
    const id = listOf(node);
    if (id !== null) return id;
  }
  return null;
}

function insertMark(document: Document, paragraph: Element, start: number): void {
  const element = (name: string): Element => document.createElementNS(paragraph.namespaceURI, `w:${name}`);
  const [mark, run, text] = [element('p'), element('r'), element('t')];
  text.appendChild(document.createTextNode(`${sign}${start}`));
  run.appendChild(text);
  mark.appendChild(run);
  paragraph.parentNode?.insertBefore(mark, paragraph);
}
