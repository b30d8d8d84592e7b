import { attributeOf, type TreeElement } from './tree.ts';

/** Words that somebody put in while an office program tracked changes: part of the text, like all others. */
export function isInsertion(element: TreeElement): boolean {
  return element.tagName === 'ins' && isTracked(element);
}

/** Words that somebody took out so: the program only keeps them until that is accepted. */
export function isDeletion(element: TreeElement): boolean {
  return element.tagName === 'del' && isTracked(element);
}

/** Unlike what a page shows its readers as changed: Word says who did it, as an address, and when. */
function isTracked(element: TreeElement): boolean {
  return (
    attributeOf(element, 'datetime') !== null && (attributeOf(element, 'cite') ?? '').startsWith('mailto:')
  );
}
