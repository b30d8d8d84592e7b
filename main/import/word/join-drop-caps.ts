import type { Document, Element } from '@xmldom/xmldom';
import { attribute, childOf, childrenOf, elementsNamed, isWord, remove } from './word-xml.ts';

/** A large first letter is a paragraph in a frame (ECMA-376 part 1, 17.3.1.11): it goes back to the words that it begins. */
export function joinDropCaps(document: Document): void {
  for (const letter of elementsNamed(document, 'p')) {
    const kind = attribute(childOf(childOf(letter, 'pPr'), 'framePr'), 'dropCap');
    const words = kind === 'drop' || kind === 'margin' ? nextBlock(letter) : null;
    if (words === null || !isWord(words, 'p')) continue;
    const properties = childOf(words, 'pPr');
    const start = properties === undefined ? words.firstChild : properties.nextSibling;
    for (const child of childrenOf(letter)) if (!isWord(child, 'pPr')) words.insertBefore(child, start);
    remove(letter);
  }
}

/** Marks of places may lie between the two. */
function nextBlock(paragraph: Element): Element | null {
  for (let next = paragraph.nextSibling; next !== null; next = next.nextSibling) {
    if (isWord(next, 'p', 'tbl', 'sdt')) return next;
  }
  return null;
}
