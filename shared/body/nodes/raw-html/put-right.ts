import type { sanitize } from 'hast-util-sanitize';
import { LanguageTag } from '../../../library/ids.ts';

type Nodes = ReturnType<typeof sanitize>;
export type Root = Extract<Nodes, { type: 'root' }>;
type Element = Extract<Nodes, { type: 'element' }>;
type ElementContent = Element['children'][number];
type Properties = Element['properties'];

/** Elements of a line of text (HTML standard, 3.2.5.2.5), of those that a page prints. */
const phrasing = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** These hold what their parent may hold. */
const transparent = new Set(['a', 'del', 'ins']);
const linesOnly = new Set(['p', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * HTML with elements only where the standard has a place for them, and attributes only with values that it knows: browsers forgive
 * what checkers of pages and books refuse. No word is lost.
 */
export function putRight(root: Root): Root {
  return { ...root, children: inside(root.children as ElementContent[], false) };
}

function inside(nodes: readonly ElementContent[], isInLink: boolean): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'element' ? settled(node, isInLink) : [node]));
}

function settled(written: Element, isInLink: boolean): ElementContent[] {
  const { tagName } = written;
  const children = inside(written.children, isInLink || tagName === 'a');
  const element = { ...written, properties: known(written.properties), children };
  const hasBlocks = children.some(isBlock);
  if (tagName === 'a' && isInLink) return children;
  if (linesOnly.has(tagName)) return [hasBlocks ? { ...element, tagName: 'div' } : element];
  if (phrasing.has(tagName) && !transparent.has(tagName) && hasBlocks) return children;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return [{ ...element, children: items(children) }];
    case 'dl':
      return [isDescriptionList(children) ? element : blocksOf(element)];
    case 'details':
      return [isDetails(children) ? element : blocksOf(element)];
    case 'summary':
      return [hasBlocks ? { ...element, children: [{ type: 'text', value: wordsOf(children) }] } : element];
    case 'figure':
      return [{ ...element, children: withOneCaption(children) }];
    case 'table':
      return table(element);
    case 'ruby':
      return isRuby(children) ? [element] : children.flatMap(withoutRuby);
    case 'time':
      return isDate(String(element.properties['dateTime'] ?? wordsOf(children))) ? [element] : children;
    default:
      return [element];
  }
}

function isBlock(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return !phrasing.has(node.tagName) || (transparent.has(node.tagName) && node.children.some(isBlock));
}

function named(...names: readonly string[]): (node: ElementContent) => node is Element {
  return (node): node is Element => node.type === 'element' && names.includes(node.tagName);
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function div(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'div', properties: {}, children };
}

/** Parts of something that it isn't, as plain blocks. */
function blocksOf(element: Element): Element {
  const isPart = named('dt', 'dd', 'summary', 'figcaption', 'caption');
  const children = element.children.map((node) => (isPart(node) ? { ...node, tagName: 'div' } : node));
  return { ...element, tagName: 'div', properties: {}, children };
}

/** What stands in a list without an item is one. */
function items(children: readonly ElementContent[]): ElementContent[] {
  const isItem = named('li');
  const found: ElementContent[] = [];
  let isOpen = false;
  for (const node of children) {
    if (isItem(node) || (isBlank(node) && !isOpen)) {
      found.push(node);
      isOpen = false;
      continue;
    }
    const last = found.at(-1);
    if (isOpen && last !== undefined && isItem(last)) last.children.push(node);
    else found.push({ type: 'element', tagName: 'li', properties: {}, children: [node] });
    isOpen = true;
  }
  return found;
}

function isDescriptionList(children: readonly ElementContent[]): boolean {
  const kinds = children
    .filter((node) => !isBlank(node))
    .map((node) => (node.type === 'element' ? node.tagName : 'text'));
  return /^(?:(?:dt )+(?:dd )+)*$/.test(kinds.map((kind) => `${kind} `).join(''));
}

function isDetails(children: readonly ElementContent[]): boolean {
  const isSummary = named('summary');
  const first = children.find((node) => !isBlank(node));
  return first !== undefined && isSummary(first) && children.filter(isSummary).length === 1;
}

/** One, at its beginning or its end. */
function withOneCaption(children: readonly ElementContent[]): ElementContent[] {
  const isCaption = named('figcaption');
  const shown = children.filter((node) => !isBlank(node));
  const caption = [shown[0], shown.at(-1)].find((node) => node !== undefined && isCaption(node));
  return children.map((node) => (isCaption(node) && node !== caption ? { ...node, tagName: 'div' } : node));
}

/** Its parts in their order, one of each that there may be one of; further captions come after it. */
function table(element: Element): ElementContent[] {
  const parts = element.children.filter((node) => node.type === 'element');
  const [caption, ...others] = parts.filter(named('caption'));
  const [head, ...heads] = parts.filter(named('thead'));
  const feet = parts.filter(named('tfoot'));
  const foot = feet.pop();
  const order = (node: Element): number =>
    node === caption ? 0 : node.tagName === 'colgroup' ? 1 : node === head ? 2 : node === foot ? 4 : 3;
  const ordered = parts
    .filter((node) => !others.includes(node))
    .toSorted((one, other) => order(one) - order(other));
  const isRight = parts.every((node, index) => node === ordered[index]);
  if (isRight && heads.length + feet.length === 0) return [element];
  const isRows = new Set([...heads, ...feet]);
  const children = ordered.map((node) => (isRows.has(node) ? { ...node, tagName: 'tbody' } : node));
  return [{ ...element, children }, ...others.map((one) => div(one.children))];
}

function isRuby(children: readonly ElementContent[]): boolean {
  const [first] = children.filter((node) => !isBlank(node));
  return children.some(named('rt')) && first !== undefined && !named('rt', 'rp')(first);
}

function withoutRuby(node: ElementContent): ElementContent[] {
  return named('rt', 'rp')(node) ? node.children : [node];
}

/** Days and times of them, the kinds that text has (HTML standard, 4.5.14). */
function isDate(written: string): boolean {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?))?$/.exec(written.trim()) ?? [];
  if (day === undefined)
    return /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|(?:[01]\d|2[0-3]):[0-5]\d)$/.test(written.trim());
  return !Number.isNaN(Date.parse(time === undefined ? day : `${day}T${time}`));
}

const values: Readonly<Record<string, (value: string) => boolean>> = {
  dir: (value) => ['auto', 'ltr', 'rtl'].includes(value),
  lang: (value) => LanguageTag.safeParse(value).success,
  cite: (value) => URL.canParse(value),
  colSpan: (value) => isNumber(value, 1, 1000),
  rowSpan: (value) => isNumber(value, 1, 65_534),
  span: (value) => isNumber(value, 1, 1000),
  scope: (value) => ['row', 'col', 'rowgroup', 'colgroup'].includes(value),
  start: (value) => isNumber(value, -1e9, 1e9),
  value: (value) => isNumber(value, -1e9, 1e9),
  type: (value) => /^[1aAiI]$/.test(value),
  dateTime: isDate,
};

function isNumber(value: string, least: number, most: number): boolean {
  return /^-?\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most;
}

function known(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => values[name]?.(String(value)) ?? true),
  );
}
