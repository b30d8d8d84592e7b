import type { HeadingTag } from './build-nodes.ts';
import { keepsWhitespace } from './elements.ts';
import type { Context, SourceGroup, SourceItem, SourceList } from './flow.ts';
import { linkTarget } from './link-target.ts';
import { formatWithin } from './marks.ts';
import { isAttribution, isCaptionedPicture, isCredit, isPullQuote, isSourceOfQuote } from './shapes.ts';
import { boxOf, isBoxTitle } from './source-box.ts';
import { codeIn } from './source-code.ts';
import { attributeOf, classesOf, type TreeElement } from './tree.ts';

/** The headline is the page's h1, so that a text's own first level becomes the second. */
const headings: Readonly<Record<string, HeadingTag>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
};
const listTags = new Set(['dir', 'menu', 'ol', 'ul']);
/** Far fewer levels than a body may have: each is two nodes, and words have marks and links of their own. */
const deepestList = 20;

/** Inside any element: its mark or link is added to those around it. */
export function inlineContext(
  element: TreeElement,
  outer: Context,
  base: string | null,
  languageIn: (element: TreeElement, outer: string | null) => string | null,
): Context {
  const link = element.tagName === 'a' ? (linkTarget(element, base) ?? outer.link) : outer.link;
  const isInLink = link !== null || element.tagName === 'a';
  const format = formatWithin(element, outer.format, isInLink);
  const language = languageIn(element, outer.language);
  const isSame = link === outer.link && format === outer.format && language === outer.language;
  return isSame ? outer : { ...outer, link, format, language };
}

/** Inside an element on lines of its own. `wordItem` asks whether a paragraph is a list item in Word's manner. */
export function blockContext(
  element: TreeElement,
  outer: Context,
  wordItem: (element: TreeElement) => SourceItem | null,
): Context {
  const tag = element.tagName;
  const direction = attributeOf(element, 'dir');
  const context: Context = {
    ...outer,
    isInAside: outer.isInAside || tag === 'aside',
    isInParagraph: tag === 'p',
    keepsWhitespace: outer.keepsWhitespace || keepsWhitespace(element),
    direction: direction === 'rtl' || direction === 'ltr' ? direction : outer.direction,
  };
  if (context.group !== null) return partContext(element, context);
  const box = context.box === null && context.item === null ? boxOf(element) : null;
  // A quotation in a box is one of its blocks.
  if (box !== null) return { ...context, box, isInAside: false, block: 'paragraph', quote: null };
  if (isPullQuote(element, context.isInAside)) return groupContext({ kind: 'pull-quote', element }, context);
  if (isCaptionedPicture(element)) return groupContext({ kind: 'figure', element }, context);

  if (context.box !== null && isBoxTitle(element, context.box)) {
    return { ...context, part: 'title', block: 'paragraph', format: 0 };
  }
  const heading = headingOf(element);
  if (heading !== null) return { ...context, block: heading };
  const code = context.code === null ? codeIn(element) : null;
  if (code !== null) return { ...context, code, keepsWhitespace: true };
  if (tag === 'blockquote' || isWordQuote(element)) return { ...context, block: 'quote', quote: {} };
  if (isSourceOfQuote(element)) return { ...context, block: 'paragraph', quote: null, format: 0 };
  if (tag === 'figcaption') return { ...context, block: 'paragraph', quote: null };
  if (listTags.has(tag)) return listContext(element, context);
  const item = tag === 'p' || tag === 'div' || tag === 'li' ? wordItem(element) : null;
  if (item !== null) return { ...context, item };
  return tag === 'li' ? itemContext(context) : context;
}

/** By its tag, in Word for the web by its role, and in Word the document's title by its class. */
function headingOf(element: TreeElement): HeadingTag | null {
  const named = headings[element.tagName];
  if (named !== undefined) return named;
  if (attributeOf(element, 'role') === 'heading') {
    return headings[`h${attributeOf(element, 'aria-level') ?? '2'}`] ?? 'h4';
  }
  return classesOf(element).includes('MsoTitle') ? 'h2' : null;
}

function isWordQuote(element: TreeElement): boolean {
  return classesOf(element).some((name) => /^Mso(Intense)?Quote/.test(name));
}

function groupContext(group: SourceGroup, context: Context): Context {
  return { ...context, group, block: 'paragraph', quote: null, list: null, item: null };
}

function partContext(element: TreeElement, context: Context): Context {
  if (context.part !== 'text') return context;
  if (context.group?.kind === 'figure') return isCredit(element) ? { ...context, part: 'credit' } : context;
  // A source's name is set in <cite>, whose italics are the page's look.
  return isAttribution(element) ? { ...context, part: 'attribution', format: 0 } : context;
}

function listContext(element: TreeElement, context: Context): Context {
  const parent = context.list;
  const ordered = element.tagName === 'ol';
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10);
  const next = ordered && Number.isSafeInteger(start) ? start : 1;
  const depth = parent === null ? 0 : parent.depth + 1;
  const list: SourceList =
    parent !== null && depth >= deepestList ? parent : { ordered, parent, depth, next };
  // Words that stand in a list without an item are items too.
  return { ...context, list, item: { list, number: list.next } };
}

function itemContext(context: Context): Context {
  const list: SourceList = context.list ?? { ordered: false, parent: null, depth: 0, next: 1 };
  const item = { list, number: list.next };
  list.next += 1;
  return { ...context, list, item };
}
