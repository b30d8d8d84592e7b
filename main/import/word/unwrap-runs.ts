import type { Document } from '@xmldom/xmldom';
import { elementsNamed, unwrap } from './word-xml.ts';

/**
 * What holds runs and is nothing by itself: a field in its short form with its result, words of another direction, marks of
 * other programs (ECMA-376 part 1, 17.16.19, 17.3.2.3, 17.3.2.8, 17.5.1).
 */
const wrappers = ['fldSimple', 'bdo', 'dir', 'customXml'];

/** Puts the words of such elements in their place: the converter to HTML passes over what it doesn't know, words and all. */
export function unwrapRuns(document: Document): void {
  for (const element of elementsNamed(document, ...wrappers)) unwrap(element);
}
