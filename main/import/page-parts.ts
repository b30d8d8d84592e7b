import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  firstElement,
  isElement,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { densestPart } from './densest-part.ts';

/** Where a page keeps its article. */
export interface PageParts {
  /** The article with its header and footer. */
  readonly scope: TreeElement;
  /** What holds the body; may be the scope itself. */
  readonly root: TreeElement;
  /** Sentences of a page that names nothing, which stand outside what was taken for its body. */
  readonly beside: readonly string[];
}

/** What names the body, best first. Among several that match, the one with the most words is meant. */
const bodyMarks: readonly ((element: TreeElement) => boolean)[] = [
  (element) => attributeOf(element, 'itemprop') === 'articleBody',
  (element) => classesOf(element).includes('e-content'),
  (element) =>
    hasName(element, /^(entry|post|article|story|td-post)[-_]+(content|body|text)$|^article__body$/i),
  (element) => element.tagName === 'article',
  (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
  (element) => element.tagName === 'body',
];

/** `null` for a page without a body, such as a set of frames. */
export function findParts(document: TreeParent): PageParts | null {
  for (const mark of bodyMarks) {
    const found = [...elementsIn(document)].filter((element) => mark(element) && !isWithinFurniture(element));
    const marked = longest(found);
    if (marked === null) continue;
    if (marked.tagName !== 'body') return { root: marked, scope: scopeOf(marked), beside: [] };
    const { part, beside } = densestPart(marked, isBesides);
    return { root: part, scope: scopeOf(part), beside };
  }
  return null;
}

function isBesides(element: TreeElement): boolean {
  return isFurniture(element) || ['aside', 'footer', 'header'].includes(element.tagName);
}

export function hasName(element: TreeElement, pattern: RegExp): boolean {
  return (
    classesOf(element).some((name) => pattern.test(name)) || pattern.test(attributeOf(element, 'id') ?? '')
  );
}

/** What belongs to the page and not to its article, by what it is or how it is called. */
export function isFurniture(element: TreeElement): boolean {
  return (
    furnitureTags.has(element.tagName) ||
    furnitureRoles.has(attributeOf(element, 'role') ?? '') ||
    hasName(element, furnitureName) ||
    (element.tagName === 'form' && holdsControls(element))
  );
}

const furnitureTags = new Set(['button', 'dialog', 'nav', 'search']);
const furnitureRoles = new Set(['banner', 'contentinfo', 'dialog', 'navigation', 'search']);
const furnitureName =
  /^(?:(?:site|page)[-_](?:header|footer|nav\w*|title)|masthead|skip[-_]link|breadcrumbs?|(?:jp-)?related(?:[-_]?(?:posts?|articles?|stories|links|content))?|recommended\w*|you[-_]?(?:may|might)[-_]?(?:also[-_]?)?like|more[-_]stories|read[-_]?more|share|sharing|sharedaddy|(?:social|share)[-_][\w-]+|[\w-]+[-_]share|comments?(?:[-_](?:area|form|list|section|respond))?|respond|disqus_thread|newsletter[\w-]*|subscribe[\w-]*|advert\w*|ads?|ad[-_][\w-]+|side-?bar|widgets?|widget[-_]area|cookie[\w-]*|pagination|(?:post|nav)[-_](?:navigation|links)|screen-reader-text|sr-only|visually-hidden|edit-link)$/i;

/** Some systems put the whole page into one form; that isn't one to fill in. */
function holdsControls(form: TreeElement): boolean {
  const isPage =
    firstElement(form, ({ tagName }) => ['article', 'h1', 'main'].includes(tagName)) !== undefined;
  const control = firstElement(
    form,
    (element) =>
      ['button', 'select', 'textarea'].includes(element.tagName) ||
      (element.tagName === 'input' && attributeOf(element, 'type') !== 'hidden'),
  );
  return !isPage && control !== undefined && wordsIn(form).length < 1000;
}

function isWithinFurniture(element: TreeElement): boolean {
  for (let parent = element.parentNode; isElement(parent); parent = parent.parentNode) {
    if (isFurniture(parent) || parent.tagName === 'aside' || parent.tagName === 'footer') return true;
  }
  return false;
}

function longest(elements: readonly TreeElement[]): TreeElement | null {
  let best: TreeElement | null = null;
  let most = 0;
  for (const element of elements) {
    const words = wordsIn(element, isFurniture).length;
    if (words > most) [best, most] = [element, words];
  }
  return best;
}

/** The outermost element around the body that is an article, else a main, else the page. */
function scopeOf(root: TreeElement): TreeElement {
  const around: TreeElement[] = [root];
  for (let parent = root.parentNode; isElement(parent); parent = parent.parentNode) around.unshift(parent);
  const isArticle = (element: TreeElement): boolean =>
    element.tagName === 'article' ||
    classesOf(element).includes('h-entry') ||
    /Article|BlogPosting/.test(attributeOf(element, 'itemtype') ?? '');
  return (
    around.find(isArticle) ??
    around.find((element) => element.tagName === 'main') ??
    around.find((element) => element.tagName === 'body') ??
    root
  );
}
