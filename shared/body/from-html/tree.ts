import type { DefaultTreeAdapterTypes } from 'parse5';

export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type TreeParent = DefaultTreeAdapterTypes.ParentNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: TreeNode | TreeParent | null | undefined): node is TreeElement {
  return node != null && 'tagName' in node;
}

export function isText(node: TreeNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attributeOf(element: TreeElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function classesOf(element: TreeElement): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

const noStyle: ReadonlyMap<string, string> = new Map();

/** The declarations of the `style` attribute, names and values in lower case. */
export function styleOf(element: TreeElement): ReadonlyMap<string, string> {
  const written = attributeOf(element, 'style');
  if (!written) return noStyle;
  const style = new Map<string, string>();
  for (const declaration of written.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) style.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return style;
}

/** The elements below `root` in document order. `enter` says whether to look below an element; by default always. */
export function* elementsIn(
  root: TreeParent,
  enter: (element: TreeElement) => boolean = () => true,
): Generator<TreeElement> {
  const waiting = root.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (!enter(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) waiting.push(child);
    }
  }
}

export function firstElement(
  root: TreeParent,
  matches: (element: TreeElement) => boolean,
): TreeElement | undefined {
  for (const element of elementsIn(root)) if (matches(element)) return element;
  return undefined;
}

/** Whether a parent of the node, however far up, is one that matches. */
export function isWithin(node: TreeNode, matches: (element: TreeElement) => boolean): boolean {
  for (let parent = node.parentNode; parent !== null; parent = isElement(parent) ? parent.parentNode : null) {
    if (isElement(parent) && matches(parent)) return true;
  }
  return false;
}
