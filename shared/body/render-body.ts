import { Html, joinHtml } from '../html/html.ts';
import type { Body } from './body.schema.ts';
import type { RenderContext } from './render-context.ts';
import { type BodyProblem, type KnownNode, readBody } from './walk-body.ts';

/**
 * The body as HTML. Pure and synchronous: no DOM, no clock, no random id; the same body gives the same bytes. With any
 * problem the HTML lacks a part, so it must not be published.
 */
export function renderBody(
  body: Body,
  context: RenderContext,
): { readonly html: Html; readonly problems: readonly BodyProblem[] } {
  const { nodes, problems } = readBody(body);
  return { html: renderNodes(nodes, context), problems };
}

function renderNodes(nodes: readonly KnownNode[], context: RenderContext): Html {
  return joinHtml(nestLists(nodes).map((node) => renderNode(node, context)));
}

function renderNode(known: KnownNode, context: RenderContext): Html {
  const children = known.children.length === 0 ? Html.empty : renderNodes(known.children, context);
  return known.spec.render(known.node, children, context);
}

/** Lexical keeps a nested list in an item of its own; in HTML it belongs at the end of the item before it. */
function nestLists(nodes: readonly KnownNode[]): readonly KnownNode[] {
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
