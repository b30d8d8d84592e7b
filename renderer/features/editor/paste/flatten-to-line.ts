import { $createLineBreakNode, $isElementNode, type LexicalNode } from 'lexical';

/** The inline nodes of blocks, a line break where one block ends and the next begins. Figures give their captions. */
export function $flattenToLine(nodes: readonly LexicalNode[]): LexicalNode[] {
  const words = $linesOf(nodes).filter((line) => line.some((node) => node.getTextContent() !== ''));
  return words.flatMap((line, index) => (index === 0 ? line : [$createLineBreakNode(), ...line]));
}

function $linesOf(nodes: readonly LexicalNode[]): readonly LexicalNode[][] {
  const lines: LexicalNode[][] = [];
  let isLineOpen = false;
  for (const node of nodes) {
    if (node.isInline()) {
      if (!isLineOpen) lines.push([]);
      lines.at(-1)?.push(node);
    } else if ($isElementNode(node)) {
      lines.push(...$linesOf(node.getChildren()));
    }
    isLineOpen = node.isInline();
  }
  return lines;
}
