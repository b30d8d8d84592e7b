import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isBlock } from '#shared/body/from-html/elements.ts';
import {
  elementsIn,
  firstElement,
  isElement,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';
import { onceForEach } from '../platform/once-for-each.ts';
import type { PageFields } from './page-fields.ts';
import { isFurniture, type PageParts } from './page-parts.ts';
import { siblingsAfter } from './siblings-after.ts';

const related =
  /^(you (might|may) (also )?(like|enjoy)|related( (articles|stories|posts|content|news))?|more (from|in|on) .+|read (also|next|more)|recommended( for you)?|see also)\s*:?$/i;
const comments =
  /^((leave|post|write) a (comment|reply)|(\d+ |no )?(comments?|responses?|replies)|join the (discussion|conversation))\b.{0,40}$/i;
/** No article has more names, tags and sections; a page with more was made to keep us busy. */
const mostNamed = 1000;
/** What a line may say around names, dates and tags without being the article's own. */
const smallWords =
  /\b(?:by|and|on|in|at|tags?|tagged|topics?|filed|under|categor(?:y|ies)|posted|published|updated|last|modified|written|photos?|author|words|text)\b|[\p{P}\p{S}\s\d]/giu;

/** Elements in the body's root that aren't the body: the article's other fields, and what the page hangs on to it. */
export function outsideBody(
  { root }: PageParts,
  fields: PageFields,
  others: readonly TreeElement[],
): ReadonlySet<TreeElement> {
  const outside = new Set<TreeElement>(others);
  const { headline, standfirst, section } = fields;
  for (const element of [headline, standfirst, section]) if (element !== null) outside.add(element);
  for (const line of fieldLines(root, fields)) outside.add(line);
  const after = siblingsAfter();
  for (const element of elementsIn(root, (each) => !outside.has(each))) {
    if (isFurniture(element) || element.tagName === 'footer' || isHeaderOf(element, outside))
      outside.add(element);
    else if (/^h[1-6]$/.test(element.tagName))
      for (const each of appendix(element, after(element))) outside.add(each);
  }
  return outside;
}

/** A header that holds the headline, or that has nothing but what is left out anyway. */
function isHeaderOf(element: TreeElement, outside: ReadonlySet<TreeElement>): boolean {
  if (element.tagName !== 'header') return false;
  return [...elementsIn(element)].some((inner) => outside.has(inner) || inner.tagName === 'h1');
}

/** Lines of names, dates and tags that say nothing else. */
function fieldLines(root: TreeElement, fields: PageFields): readonly TreeElement[] {
  const named = [...fields.authorLinks, ...fields.bylines, ...fields.tags, ...fields.categories];
  const said = new Set(named.slice(0, mostNamed).map((element) => wordsIn(element)));
  const phrases = [...said].filter(Boolean).toSorted((a, b) => b.length - a.length);
  // Thousands of tags may stand in one line.
  const wordsOf = onceForEach((element: TreeElement) => wordsIn(element));
  const small = [...(fields.time ? [fields.time] : []), ...named].slice(0, mostNamed);
  const lines = new Set(small.map((element) => lineOf(element, root, wordsOf)));
  return [...lines].filter((line) => line !== null && saysOnly(line, phrases, fields.time)) as TreeElement[];
}

/** The block that an element stands in, and around it those that hold nothing else; not the root. */
function lineOf(
  element: TreeElement,
  root: TreeElement,
  wordsOf: (element: TreeElement) => string,
): TreeElement | null {
  let line: TreeElement | null = null;
  for (
    let each: TreeNode | TreeElement['parentNode'] = element;
    isElement(each) && each !== root;
    each = each.parentNode
  ) {
    if (line !== null && wordsOf(each) !== wordsOf(line)) break;
    if (isBlock(each)) line = each;
  }
  return line;
}

/** `phrases`: the longest first. */
function saysOnly(line: TreeElement, phrases: readonly string[], time: TreeElement | null): boolean {
  let words = wordsIn(line, (element) => element === time || element.tagName === 'time');
  if (words.length > 300) return false;
  for (const phrase of phrases) words = words.replaceAll(phrase, ' ');
  return words.replace(smallWords, '') === '';
}

/**
 * "You might also like" and "Leave a comment" without a name of their own: the heading and what follows up to the next
 * heading as high. Only where what follows is links or a form; a subhead of the article may be called "Comments".
 */
function appendix(heading: TreeElement, after: Iterable<TreeElement>): readonly TreeElement[] {
  const words = wordsIn(heading);
  const isRelated = related.test(words);
  if (!isRelated && !comments.test(words)) return [];
  const part: TreeElement[] = [];
  for (const element of after) {
    if (/^h[1-6]$/.test(element.tagName) && element.tagName <= heading.tagName) break;
    part.push(element);
  }
  const isLink = (element: TreeElement): boolean => element.tagName === 'a' || element.tagName === 'form';
  const own = part.map((element) => (isLink(element) ? '' : wordsIn(element, isLink))).join(' ');
  const hasForm = part.some(
    (element) => element.tagName === 'form' || firstElement(element, ({ tagName }) => tagName === 'form'),
  );
  const isAppendix = own.split(' ').length <= 40 || (!isRelated && hasForm);
  return isAppendix ? [heading, ...part] : [];
}
