import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isBlock } from '#shared/body/from-html/elements.ts';
import {
  elementsIn,
  firstElement,
  isElement,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';
import type { PageFields } from './page-fields.ts';
import { isFurniture, type PageParts } from './page-parts.ts';

const related =
  /^(you (might|may) (also )?(like|enjoy)|related( (articles|stories|posts|content|news))?|more (from|in|on) .+|read (also|next|more)|recommended( for you)?|see also)\s*:?$/i;
const comments =
  /^((leave|post|write) a (comment|reply)|(\d+ |no )?(comments?|responses?|replies)|join the (discussion|conversation))\b.{0,40}$/i;
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
  const small = [
    ...fields.authorLinks,
    ...fields.tags,
    ...fields.categories,
    ...(fields.time ? [fields.time] : []),
  ];
  const said = [...fields.authorLinks, ...fields.bylines, ...fields.tags, ...fields.categories].map(
    (element) => wordsIn(element),
  );
  for (const element of [...small, ...fields.bylines]) {
    const line = lineOf(element, root);
    if (line !== null && saysOnly(line, said, fields.time)) outside.add(line);
  }
  for (const element of elementsIn(root, (each) => !outside.has(each))) {
    if (isFurniture(element) || element.tagName === 'footer' || isHeaderOf(element, outside))
      outside.add(element);
    else if (/^h[1-6]$/.test(element.tagName)) for (const each of appendix(element)) outside.add(each);
  }
  return outside;
}

/** A header that holds the headline, or that has nothing but what is left out anyway. */
function isHeaderOf(element: TreeElement, outside: ReadonlySet<TreeElement>): boolean {
  if (element.tagName !== 'header') return false;
  return [...elementsIn(element)].some((inner) => outside.has(inner) || inner.tagName === 'h1');
}

/** The block that an element stands in, and around it those that hold nothing else; not the root. */
function lineOf(element: TreeElement, root: TreeElement): TreeElement | null {
  let line: TreeElement | null = null;
  for (
    let each: TreeNode | TreeElement['parentNode'] = element;
    isElement(each) && each !== root;
    each = each.parentNode
  ) {
    if (line !== null && wordsIn(each) !== wordsIn(line)) break;
    if (isBlock(each)) line = each;
  }
  return line;
}

function saysOnly(line: TreeElement, said: readonly string[], time: TreeElement | null): boolean {
  let words = wordsIn(line, (element) => element === time || element.tagName === 'time');
  if (words.length > 300) return false;
  for (const phrase of said.toSorted((a, b) => b.length - a.length)) {
    if (phrase !== '') words = words.replaceAll(phrase, ' ');
  }
  return words.replace(smallWords, '') === '';
}

/**
 * "You might also like" and "Leave a comment" without a name of their own: the heading and what follows up to the next
 * heading as high. Only where what follows is links or a form; a subhead of the article may be called "Comments".
 */
function appendix(heading: TreeElement): readonly TreeElement[] {
  const words = wordsIn(heading);
  const isRelated = related.test(words);
  if (!isRelated && !comments.test(words)) return [];
  const siblings = (heading.parentNode?.childNodes ?? []).filter(isElement);
  const after = siblings.slice(siblings.indexOf(heading) + 1);
  const end = after.findIndex(
    (element) => /^h[1-6]$/.test(element.tagName) && element.tagName <= heading.tagName,
  );
  const part = after.slice(0, end < 0 ? undefined : end);
  const isLink = (element: TreeElement): boolean => element.tagName === 'a' || element.tagName === 'form';
  const own = part.map((element) => (isLink(element) ? '' : wordsIn(element, isLink))).join(' ');
  const hasForm = part.some(
    (element) => element.tagName === 'form' || firstElement(element, ({ tagName }) => tagName === 'form'),
  );
  const isAppendix = own.split(' ').length <= 40 || (!isRelated && hasForm);
  return isAppendix ? [heading, ...part] : [];
}
