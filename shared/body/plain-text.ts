import type { Body } from './body.schema.ts';
import { textOf } from './text-of.ts';
import { type KnownNode, readBody } from './walk-body.ts';

export { textOf };

/** The words of a body, blocks separated by an empty line. `passOver` names blocks to leave out (a pull quote, say). */
export function plainText(body: Body, passOver: readonly string[] = []): string {
  return textOfNodes(readBody(body).nodes.filter((node) => !passOver.includes(node.type)));
}

/** The same of nodes that are read already. */
export function textOfNodes(nodes: readonly KnownNode[]): string {
  return nodes
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
