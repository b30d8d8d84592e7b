import { isElement, type TreeElement } from '#shared/body/from-html/tree.ts';

/** Gives the elements that follow one within its parent. Where each stands is looked up once for all of a parent's. */
export function siblingsAfter(): (element: TreeElement) => Iterable<TreeElement> {
  const places = new Map<TreeElement, { readonly among: readonly TreeElement[]; readonly index: number }>();
  return function* after(element) {
    const parent = element.parentNode;
    if (parent === null) return;
    if (!places.has(element)) {
      const among = parent.childNodes.filter(isElement);
      for (const [index, one] of among.entries()) places.set(one, { among, index });
    }
    const { among, index } = places.get(element) ?? { among: [], index: 0 };
    for (let at = index + 1; at < among.length; at += 1) yield among[at] as TreeElement;
  };
}
