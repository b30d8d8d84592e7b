/** The characters of a node whose text is kept as typed (code, HTML): texts, tabs and line breaks, one after another. */
export function verbatimText(node: { readonly children: readonly unknown[] }): string {
  return node.children.map(characters).join('');
}

function characters(child: unknown): string {
  const { type, text } = child as { readonly type?: unknown; readonly text?: unknown };
  if (type === 'linebreak') return '\n';
  return typeof text === 'string' ? text : '';
}
