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

/** The words of one node. What stands on a line of its own (a list's item, a caption) gets one here too. */
export function textOf(known: KnownNode): string {
  if (known.spec.text) return known.spec.text(known.node);
  let text = '';
  for (const child of known.children) {
    const part = textOf(child);
    if (part === '') continue;
    const startsLine = child.spec.kind !== 'inline' && text !== '';
    text += startsLine ? `\n${part}` : part;
  }
  return text;
}
