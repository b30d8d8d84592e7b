import { textOf } from '../body/text-of.ts';
import type { KnownNode } from '../body/walk-body.ts';

/** A line of text of a body: a paragraph, a list's item, a caption. `path` leads to the node that holds it. */
interface TextLine {
  readonly path: string;
  /** The type of the outermost block. */
  readonly block: string;
  readonly text: string;
}

export function textLines(nodes: readonly KnownNode[]): readonly TextLine[] {
  return nodes.flatMap((node) => linesIn(node, node.type));
}

function linesIn(node: KnownNode, block: string): readonly TextLine[] {
  const parts = node.children.filter((child) => child.spec.kind !== 'inline');
  if (parts.length > 0) return parts.flatMap((child) => linesIn(child, block));
  const text = textOf(node);
  return text.trim() === '' ? [] : [{ path: node.path, block, text }];
}
