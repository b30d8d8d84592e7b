import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isBlock } from '#shared/body/from-html/elements.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isWithin,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { relOf } from './page-metadata.ts';
import { hasName, isFurniture, type PageParts } from './page-parts.ts';

/** The elements of a page that show its article's fields; none of them is part of the body. */
export interface PageFields {
  readonly headline: TreeElement | null;
  readonly standfirst: TreeElement | null;
  readonly section: TreeElement | null;
  readonly dateline: TreeElement | null;
  readonly time: TreeElement | null;
  readonly tags: readonly TreeElement[];
  readonly categories: readonly TreeElement[];
  readonly authorLinks: readonly TreeElement[];
  readonly bylines: readonly TreeElement[];
}

const standfirstName =
  /^(standfirst|p-summary|mso-?subtitle|dek|deck|lede|sub-?(title|head(line|ing)?)|(entry|post|article)[-_](sub-?title|summary|excerpt|intro|dek|standfirst))$/i;
const sectionName =
  /^(section-label|kicker|eyebrow|overline|(entry|post|article)[-_](category|section|kicker)|cat-links|category|rubric)$/i;
const bylineName =
  /^(byline|by-line|(entry|post|article)[-_](byline|author|meta|date|info)|author|p-author|posted-(on|by)|published|dateline-date)$/i;

export function findFields(document: TreeParent, { scope, root }: PageParts): PageFields {
  const isOther = (element: TreeElement): boolean => isFurniture(element) || isOtherArticle(element, root);
  const inScope = [...elementsIn(scope, (element) => !isOther(element))].filter(
    (element) => !isOther(element),
  );
  const first = (matches: (element: TreeElement) => boolean): TreeElement | null =>
    inScope.find((element) => matches(element) && wordsIn(element) !== '') ?? null;
  const links = inScope.filter(({ tagName }) => tagName === 'a');
  const headline =
    first(isNamedHeadline) ??
    first(isDocumentTitle) ??
    first(({ tagName }) => tagName === 'h1') ??
    headlineOutside(document);
  return {
    headline,
    standfirst: first(
      (element) =>
        hasName(element, standfirstName) ||
        ['description', 'alternativeHeadline'].includes(attributeOf(element, 'itemprop') ?? ''),
    ),
    section: first(isSection) ?? labelBefore(headline),
    dateline: first((element) => hasName(element, /^dateline$/i) && !isBlock(element)),
    time:
      first((element) => isPublished(element)) ??
      first((element) => element.tagName === 'time' && hasDate(element)),
    tags: links.filter((link) => relOf(link).includes('tag') && !relOf(link).includes('category')),
    categories: links.filter((link) => relOf(link).includes('category')),
    // Exported pages of ours have nowhere to link to.
    authorLinks: inScope.filter(
      (element) => ['a', 'span'].includes(element.tagName) && relOf(element).includes('author'),
    ),
    bylines: inScope.filter(
      (element) => hasName(element, bylineName) || attributeOf(element, 'itemprop') === 'author',
    ),
  };
}

function isSection(element: TreeElement): boolean {
  return hasName(element, sectionName) || attributeOf(element, 'itemprop') === 'articleSection';
}

/** Without any names: a short line right before the headline. */
function labelBefore(headline: TreeElement | null): TreeElement | null {
  const siblings = headline?.parentNode?.childNodes.filter(isElement) ?? [];
  const before = headline === null ? undefined : siblings[siblings.indexOf(headline) - 1];
  if (before === undefined || !['p', 'div', 'span', 'a', 'strong'].includes(before.tagName)) return null;
  const words = wordsIn(before);
  return words !== '' && words.length <= 40 && !/[.!?:]|\d/.test(words) ? before : null;
}

/** A list of related articles often has one <article> for each. */
function isOtherArticle(element: TreeElement, root: TreeElement): boolean {
  return element.tagName === 'article' && element !== root && !isWithin(root, (parent) => parent === element);
}

function isNamedHeadline(element: TreeElement): boolean {
  return (
    attributeOf(element, 'itemprop') === 'headline' ||
    (/^h[1-3]$/.test(element.tagName) &&
      hasName(element, /^(headline|p-name|(entry|post|article)[-_](title|headline))$/i))
  );
}

/** Word processors have a style for the title of a document, and use h1 for the headings in it: Google Docs, and Word. */
function isDocumentTitle(element: TreeElement): boolean {
  if (element.tagName !== 'p') return false;
  const names = classesOf(element);
  const isOfGoogle = (outer: TreeElement): boolean => classesOf(outer).includes('doc-content');
  return names.includes('MsoTitle') || (names.includes('title') && isWithin(element, isOfGoogle));
}

/** A page with its h1 before its article; a heading in the site's header is the site's name. */
function headlineOutside(document: TreeParent): TreeElement | null {
  const headings = [...elementsIn(document, (element) => !isFurniture(element))].filter(
    (element) => element.tagName === 'h1' && !isFurniture(element) && wordsIn(element) !== '',
  );
  return headings.find((heading) => !isInSiteHeader(heading)) ?? null;
}

function isInSiteHeader(heading: TreeElement): boolean {
  for (let parent = heading.parentNode; isElement(parent); parent = parent.parentNode) {
    if (parent.tagName === 'header')
      return isElement(parent.parentNode) && parent.parentNode.tagName === 'body';
  }
  return false;
}

function isPublished(element: TreeElement): boolean {
  const isNamed =
    attributeOf(element, 'itemprop') === 'datePublished' ||
    attributeOf(element, 'pubdate') !== null ||
    hasName(element, /^(dt-published|(entry|post|article)[-_]date|published)$/i);
  return isNamed && (hasDate(element) || element.tagName === 'time');
}

function hasDate(element: TreeElement): boolean {
  return Boolean(attributeOf(element, 'datetime') ?? attributeOf(element, 'content'));
}

/** The date that an element gives: for programs where it has one, else as readers see it. */
export function dateOf(element: TreeElement): string {
  return attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? wordsIn(element);
}
