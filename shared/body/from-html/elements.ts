import { attributeOf, isElement, styleOf, type TreeElement } from './tree.ts';

/** What isn't text of the page: code, metadata, fallbacks of embedded things, annotations of formulas and ruby. */
const withoutWords = new Set(
  (
    'annotation annotation-xml audio base canvas col colgroup datalist embed frameset head iframe link meta noembed ' +
    'noframes noscript object param rp script source style svg template title track video xml'
  ).split(' '),
);

/** Embedded things that a body has no node for. Whoever converts is told of them. */
const embedded = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Elements that browsers show on lines of their own (HTML standard, 15.3). */
const ownLine = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section select summary table tbody textarea tfoot thead tr ul xmp'
  ).split(' '),
);
const ownLineDisplay = /^(block|flex|grid|table|list-item|flow-root)\b/;

/** Elements in a line that are set apart from the words beside them, as a button is. */
const setApart = new Set(['button', 'input', 'meter', 'progress', 'td', 'th']);

const keepsSpace = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);

export function hasNoWords(element: TreeElement): boolean {
  return withoutWords.has(element.tagName) || isHidden(element);
}

export function isEmbedded(element: TreeElement): boolean {
  return embedded.has(element.tagName);
}

export function isBlock(element: TreeElement): boolean {
  return ownLine.has(element.tagName) || ownLineDisplay.test(styleOf(element).get('display') ?? '');
}

/** The block that an element stands in, or that it is. */
export function blockAround(element: TreeElement): TreeElement {
  let block = element;
  while (!isBlock(block) && isElement(block.parentNode)) block = block.parentNode;
  return block;
}

export function isSetApart(element: TreeElement): boolean {
  return setApart.has(element.tagName);
}

export function keepsWhitespace(element: TreeElement): boolean {
  return keepsSpace.has(element.tagName);
}

export function isHidden(element: TreeElement): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === null) return true;
  const style = styleOf(element);
  return (
    style.get('display')?.startsWith('none') === true ||
    style.get('visibility')?.startsWith('hidden') === true ||
    style.get('mso-hide') === 'all' ||
    // Word prints a list's marker into the text; the list itself says it again.
    style.get('mso-list') === 'ignore'
  );
}
