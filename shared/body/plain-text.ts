import type { Body } from './body.schema.ts';
import { type KnownNode, readBody } from './walk-body.ts';

/** The words of a body, blocks separated by an empty line. `passOver` names blocks to leave out (a pull quote, say). */
export function plainText(body: Body, passOver: readonly string[] = []): string {
  return readBody(body)
    .nodes.filter((node) => !passOver.includes(node.type))
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function textOf(known: KnownNode): string {
  if (known.spec.text) return known.spec.text(known.node);
  const isHolder = known.children.some((child) => child.spec.kind !== 'inline');
  return known.children
    .map(textOf)
    .filter(Boolean)
    .join(isHolder ? '\n' : '');
}
