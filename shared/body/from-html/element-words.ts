import { hasNoWords, isBlock, isSetApart } from './elements.ts';
import { isElement, isText, type TreeElement, type TreeNode } from './tree.ts';

/** The words that an element shows, in one line. `skip` picks elements to pass over. */
export function wordsIn(element: TreeElement, skip: (element: TreeElement) => boolean = () => false): string {
  let words = '';
  const waiting: (TreeNode | ' ')[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === ' ') words += ' ';
    else if (isText(node)) words += node.value;
    else if (isElement(node) && !hasNoWords(node) && !skip(node)) {
      const isApart = isBlock(node) || isSetApart(node) || node.tagName === 'br';
      if (isApart) waiting.push(' ');
      for (const child of node.childNodes.toReversed()) waiting.push(child);
      if (isApart) words += ' ';
    }
  }
  return words.replace(/\s+/g, ' ').trim();
}
