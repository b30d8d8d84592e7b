import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { elementsIn, isElement, isText, type TreeElement } from '#shared/body/from-html/tree.ts';

const paragraphTags = new Set(['p', 'pre', 'blockquote', 'td', 'li', 'dd']);
/** In characters: shorter lines are labels as often as sentences. */
const shortest = 25;
/** Of a line that is mostly links nobody wrote a sentence. */
const mostLinks = 0.5;
/** What of a page's sentences an article holds at least; so a text in several parts stays whole. */
const share = 0.75;

interface DensestPart {
  readonly part: TreeElement;
  /** The sentences beside it, in order. */
  readonly beside: readonly string[];
}

/**
 * Of a page that names nothing, the innermost element that holds most of its sentences: what stands beside it, menus, teasers
 * and boxes, is no part of the text. `root` itself where nothing in it does. After Readability's idea (github.com/mozilla), which
 * needs a DOM.
 */
export function densestPart(root: TreeElement, isPassedOver: (element: TreeElement) => boolean): DensestPart {
  const paragraphs: TreeElement[] = [];
  const weights = new Map<TreeElement, number>([[root, 0]]);
  for (const element of elementsIn(root, (each) => !isPassedOver(each) && !isParagraph(each))) {
    if (isPassedOver(element) || !isParagraph(element)) continue;
    const weight = sentencesIn(element);
    if (weight === 0) continue;
    paragraphs.push(element);
    for (const each of around(element)) weights.set(each, (weights.get(each) ?? 0) + weight);
  }
  const total = weights.get(root) ?? 0;
  let part = root;
  // Two elements that don't hold each other can't both have most, so those that do stand within each other.
  for (const [element, weight] of weights) {
    if (weight >= total * share && around(element).includes(part)) part = element;
  }
  const beside = paragraphs.filter((element) => !around(element).includes(part));
  return { part, beside: beside.map((element) => wordsIn(element)) };
}

/** The elements that hold it, the innermost first. */
function around(element: TreeElement): readonly TreeElement[] {
  const found: TreeElement[] = [];
  for (let each = element.parentNode; isElement(each); each = each.parentNode) found.push(each);
  return found;
}

/** A paragraph by its tag, or a box with sentences directly in it. */
function isParagraph(element: TreeElement): boolean {
  if (paragraphTags.has(element.tagName)) return true;
  return (
    element.tagName === 'div' &&
    element.childNodes.some((node) => isText(node) && node.value.trim().length >= shortest)
  );
}

/** Characters of what reads as sentences; 0 for labels and lists of links. */
function sentencesIn(element: TreeElement): number {
  const words = wordsIn(element);
  if (words.length < shortest) return 0;
  const own = wordsIn(element, ({ tagName }) => tagName === 'a');
  return own.length < words.length * (1 - mostLinks) ? 0 : own.length;
}
