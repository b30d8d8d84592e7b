import {
  $isParagraphNode,
  $parseSerializedNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from 'lexical';
import { bodyOf } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';

/**
 * Nodes for blocks of a body. A single paragraph gives its words alone, so that they continue the line they are pasted
 * into. Throws where a block isn't what its schema says: that is a converter's bug, and must not get into an article.
 */
export function $nodesFromBlocks(blocks: readonly unknown[]): LexicalNode[] {
  const [problem] = readBody(bodyOf(blocks)).problems;
  if (problem !== undefined) throw new Error(`can't paste ${problem.path}: ${problem.message}`);
  const nodes = blocks.map((block) => $parseSerializedNode(block as SerializedLexicalNode));
  const [only] = nodes;
  return nodes.length === 1 && $isParagraphNode(only) ? only.getChildren() : nodes;
}
