import { hasNoWords } from './elements.ts';
import { isCaptionedPicture } from './shapes.ts';
import { isElement, isText, isWithin, type TreeElement, type TreeNode } from './tree.ts';

/** Whether a figure's caption already says what the alt text says. */
export function isSaidAround(image: TreeElement, alt: string): boolean {
  let figure: TreeElement | null = null;
  isWithin(image, (element) => {
    if (figure === null && isCaptionedPicture(element)) figure = element;
    return figure !== null;
  });
  return figure !== null && wordsIn(figure).includes(alt);
}

function wordsIn(element: TreeElement): string {
  let words = '';
  const waiting: TreeNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) words += node.value;
    else if (isElement(node) && !hasNoWords(node)) waiting.push(...node.childNodes.toReversed());
  }
  return words.replace(/\s+/g, ' ').trim();
}
