import type { Document, Element, Node } from '@xmldom/xmldom';

/** WordprocessingML, transitional and strict (ECMA-376 part 1, 17). */
const namespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export function isWord(node: Node | null | undefined, ...names: readonly string[]): node is Element {
  if (node?.nodeType !== 1) return false;
  const { localName, namespaceURI } = node as Element;
  return namespaces.has(namespaceURI ?? '') && names.includes(localName ?? '');
}

export function childrenOf(node: Node): readonly Node[] {
  return Array.from(node.childNodes);
}

export function childOf(node: Node | null | undefined, name: string): Element | undefined {
  return node == null ? undefined : childrenOf(node).find((child): child is Element => isWord(child, name));
}

/** In document order, `root` itself left out. The list is taken at once: the tree may change while it is gone through. */
export function elementsNamed(root: Node, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (isWord(child, ...names)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** An attribute in its element's namespace, such as w:val or w15:paraId, by its local name. */
export function attribute(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null;
  return Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? null;
}

export function removeAttribute(element: Element, name: string): void {
  const found = Array.from(element.attributes).find(({ localName }) => localName === name);
  if (found !== undefined) element.removeAttributeNode(found);
}

/** A run of these words alone. */
export function textRun(document: Document, words: string): Element {
  const namespace = document.documentElement?.namespaceURI ?? null;
  const [run, text] = ['r', 't'].map((name) => document.createElementNS(namespace, `w:${name}`)) as [
    Element,
    Element,
  ];
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  return run;
}

/** What a mark that is on or off says (ECMA-376 part 1, 17.17.4), such as w:bidi; `null` where there is none. */
export function onOff(mark: Element | undefined): boolean | null {
  return mark === undefined ? null : !['0', 'false', 'off'].includes(attribute(mark, 'val') ?? '1');
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (parent === null) return;
  for (const child of childrenOf(element)) parent.insertBefore(child, element);
  parent.removeChild(element);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** What a reader sees of the runs below a node. Deleted text isn't among it: that is w:delText. */
export function wordsOf(root: Node): string {
  return childrenOf(root)
    .map((child) => {
      if (isWord(child, 't')) return child.textContent ?? '';
      if (isWord(child, 'tab')) return child.parentNode !== null && isWord(child.parentNode, 'r') ? '\t' : '';
      if (isWord(child, 'br', 'cr')) return '\n';
      if (isWord(child, 'noBreakHyphen')) return '\u2011';
      return wordsOf(child);
    })
    .join('');
}
