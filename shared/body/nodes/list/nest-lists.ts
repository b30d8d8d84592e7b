import type { KnownNode } from '../../walk-body.ts';

/** Lexical keeps a nested list in an item of its own; in HTML it belongs at the end of the item before it. */
export function nestLists(nodes: readonly KnownNode[]): readonly KnownNode[] {
  if (!nodes.some(holdsOnlyList)) return nodes;
  const nested: KnownNode[] = [];
  for (const node of nodes) {
    const before = nested.at(-1);
    if (before !== undefined && holdsOnlyList(node)) {
      nested[nested.length - 1] = { ...before, children: [...before.children, ...node.children] };
    } else {
      nested.push(node);
    }
  }
  return nested;
}

function holdsOnlyList(node: KnownNode): boolean {
  return node.type === 'listitem' && node.children.length === 1 && node.children[0]?.type === 'list';
}
