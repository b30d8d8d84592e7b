import type { Docx } from './open-docx.ts';
import { openTextParts } from './word-notes.ts';
import { elementsNamed, unwrap } from './word-xml.ts';

/**
 * What holds runs and is nothing by itself: a field in its short form with its result, words of another direction, marks of
 * other programs (ECMA-376 part 1, 17.16.19, 17.3.2.3, 17.3.2.8, 17.5.1).
 */
const wrappers = ['fldSimple', 'bdo', 'dir', 'customXml'];

/** Puts the words of such elements in their place: the converter to HTML passes over what it doesn't know, words and all. */
export function unwrapRuns(docx: Docx): void {
  for (const [part, document] of openTextParts(docx)) {
    const found = elementsNamed(document, ...wrappers);
    if (found.length === 0) continue;
    for (const element of found) unwrap(element);
    docx.replaceXml(part, document);
  }
}
