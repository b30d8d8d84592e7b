interface AnyNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: readonly AnyNode[];
}

/** The words of a block's own part (a title, a summary) in one line; '' where it has none. */
export function partText(node: { readonly children: readonly unknown[] }, part: string): string {
  const found = (node.children as readonly AnyNode[]).find(({ type }) => type === part);
  return found === undefined ? '' : wordsOf(found).replace(/\s+/g, ' ').trim();
}

function wordsOf({ type, text, children = [] }: AnyNode): string {
  if (type === 'linebreak') return ' ';
  return (typeof text === 'string' ? text : '') + children.map(wordsOf).join('');
}
