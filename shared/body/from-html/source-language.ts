import { LanguageTag } from '../../library/ids.ts';
import { attributeOf, classesOf, elementsIn, isElement, type TreeElement, type TreeNode } from './tree.ts';

/**
 * The language of words in an element: its own `lang`, else that around it. `null` is the article's own, `own` where it is
 * known: a page often says of each paragraph what it says of itself.
 */
export function languageWithin(
  element: TreeElement,
  outer: string | null,
  own: string | null,
): string | null {
  const written = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  if (written === null) return outer;
  if (!LanguageTag.safeParse(written).success) return null;
  const { language } = new Intl.Locale(written);
  const saysNothing = /^(mul|und|zxx)\b/i.test(written);
  return saysNothing || (own !== null && language === primaryOf(own)) ? null : written;
}

function primaryOf(language: string): string | null {
  return LanguageTag.safeParse(language).success ? new Intl.Locale(language).language : null;
}

/**
 * Office programs write on every word the language in which they happen to check its spelling: nobody said it of the
 * text. Word marks its paragraphs by class, the others name themselves.
 */
export function isFromOfficeProgram(nodes: readonly TreeNode[]): boolean {
  return nodes.some(
    (node) => isElement(node) && (isOfficeElement(node) || [...elementsIn(node)].some(isOfficeElement)),
  );
}

function isOfficeElement(element: TreeElement): boolean {
  if (element.tagName === 'meta') {
    const generator = /^generator$/i.test(attributeOf(element, 'name') ?? '');
    return generator && /Microsoft|Office|Cocoa/i.test(attributeOf(element, 'content') ?? '');
  }
  return classesOf(element).some((name) => /^(Mso[A-Z]|SCXW\d)/.test(name));
}
