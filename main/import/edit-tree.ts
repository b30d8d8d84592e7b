import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { TreeElement } from '#shared/body/from-html/tree.ts';

/** Puts HTML of our own making in an element's place; '' removes it. */
export function replaceElement(element: TreeElement, html: string): void {
  const parent = element.parentNode;
  if (parent === null) return;
  for (const node of [...parseFragment(html).childNodes]) {
    defaultTreeAdapter.detachNode(node);
    defaultTreeAdapter.insertBefore(parent, node, element);
  }
  defaultTreeAdapter.detachNode(element);
}
