import { hasNoWords } from './elements.ts';
import { isElement, isText, type TreeElement, type TreeNode } from './tree.ts';

/** The words that an element shows, in one line. */
export function wordsIn(element: TreeElement): string {
  let words = '';
  const waiting: TreeNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) words += node.value;
    else if (isElement(node) && !hasNoWords(node)) {
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return words.replace(/\s+/g, ' ').trim();
}
