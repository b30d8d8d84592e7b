import { hasNoWords } from './elements.ts';
import { isPicture } from './picture-source.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isText,
  isWithin,
  type TreeElement,
  type TreeNode,
} from './tree.ts';

/** By name, and Ghost's second kind of quote. */
const pullQuoteClass = /(^|[-_])pull[-_]?quote$|^kg-blockquote-alt$/i;
const figureClass = /^(wp-caption|image-caption-container|gallery-item)$/i;
/** Of our own pages, WordPress (blocks and classic), Ghost. */
const galleryClass = /^(gallery|wp-block-gallery|kg-gallery-card)$/i;
const creditClass = /(^|[-_])(credits?|photographer|photo-?by|image-?source)([-_](text|line|name))?$/i;
const attributionClass = /(^|[-_])(attribution|cite|citation|speaker)$/i;

/** What can't be part of one picture with its words. */
const notInFigure = new Set('aside audio blockquote iframe table video'.split(' '));
const notInGallery = new Set([...notInFigure, ...'h1 h2 h3 h4 h5 h6 hr pre section'.split(' ')]);
/** What can't be part of a quotation set large. */
const notInPullQuote = new Set('aside figure h1 h2 h3 h4 h5 h6 ol table ul'.split(' '));
const attributionTags = new Set(['cite', 'figcaption', 'footer']);

function hasClass(element: TreeElement, pattern: RegExp): boolean {
  return classesOf(element).some((name) => pattern.test(name));
}

/** A pull quote by its class, or an <aside> that holds a quotation and at most its source. */
export function isPullQuote(element: TreeElement, isInAside: boolean): boolean {
  if (hasClass(element, pullQuoteClass)) return true;
  if (element.tagName === 'blockquote') return isInAside;
  if (element.tagName !== 'aside') return false;
  let quotes = 0;
  for (const inner of elementsIn(element)) {
    if (notInPullQuote.has(inner.tagName) || isPicture(inner)) return false;
    if (inner.tagName === 'blockquote') quotes += 1;
  }
  return quotes === 1 && !hasWordsOutsideQuote(element);
}

function hasWordsOutsideQuote(aside: TreeElement): boolean {
  const isQuoteOrSource = (element: TreeElement): boolean =>
    element.tagName === 'blockquote' || isAttribution(element);
  for (const element of [aside, ...elementsIn(aside)]) {
    const hasWords = element.childNodes.some((node) => isText(node) && node.value.trim() !== '');
    if (!hasWords || hasNoWords(element) || isQuoteOrSource(element)) continue;
    if (!isWithin(element, isQuoteOrSource)) return true;
  }
  return false;
}

/** One picture with its words: a figure without anything else in it. */
export function isCaptionedPicture(element: TreeElement): boolean {
  if (!isFigure(element)) return false;
  let pictures = 0;
  for (const inner of elementsIn(element, (each) => !hasNoWords(each))) {
    if (notInFigure.has(inner.tagName) || isFigure(inner) || hasClass(inner, pullQuoteClass)) return false;
    if (isPicture(inner)) pictures += 1;
  }
  return pictures === 1;
}

/** Pictures side by side: by its class, or a figure of figures (HTML standard, 4.4.12). */
export function isGallery(element: TreeElement): boolean {
  if (!hasClass(element, galleryClass) && element.tagName !== 'figure') return false;
  let pictures = 0;
  for (const inner of elementsIn(element, (each) => !hasNoWords(each))) {
    if (notInGallery.has(inner.tagName)) return false;
    if (isPicture(inner)) pictures += 1;
  }
  return pictures > 1;
}

function isFigure(element: TreeElement): boolean {
  return (
    element.tagName === 'figure' ||
    attributeOf(element, 'role') === 'figure' ||
    hasClass(element, figureClass)
  );
}

/** Where a figure names who made its picture. */
export function isCredit(element: TreeElement): boolean {
  return hasClass(element, creditClass) || attributeOf(element, 'itemprop') === 'creditText';
}

/** Where a quotation names its source. A <cite> amid words is the title of a work. */
export function isAttribution(element: TreeElement): boolean {
  if (element.tagName === 'cite') return endsItsParent(element);
  return attributionTags.has(element.tagName) || hasClass(element, attributionClass);
}

/** A <cite> or <footer> directly in a block quote and at its end: not quoted, but said of the quotation. */
export function isSourceOfQuote(element: TreeElement): boolean {
  const parent = element.parentNode;
  return (
    isElement(parent) &&
    parent.tagName === 'blockquote' &&
    (element.tagName === 'footer' || (element.tagName === 'cite' && endsItsParent(element)))
  );
}

function endsItsParent(element: TreeElement): boolean {
  const siblings: readonly TreeNode[] = element.parentNode?.childNodes ?? [];
  const last = siblings.findLast(
    (node) =>
      node === element ||
      (isText(node) ? node.value.trim() !== '' : isElement(node) && node.tagName !== 'br'),
  );
  return last === element;
}
