import { Html, html, joinHtml } from '../html/html.ts';
import type { Body } from './body.schema.ts';
import { Footnotes } from './nodes/footnote/footnotes.ts';
import { closeHeadingGaps } from './nodes/heading/heading-levels.ts';
import { sanitizeHtml } from './nodes/raw-html/sanitize-html.ts';
import type { NodeContext, RenderContext } from './render-context.ts';
import { textOf } from './text-of.ts';
import { type BodyProblem, type KnownNode, readBody } from './walk-body.ts';

/**
 * The body as HTML. Pure and synchronous: no DOM, no clock, no random id; the same body gives the same bytes. With any
 * problem the HTML lacks a part, so it must not be published. Its notes come at the end, unless the context gathers them. `opening` (a dateline) goes to the start of the first
 * paragraph, or stands alone before a body without one.
 */
export function renderBody(
  body: Body,
  context: RenderContext,
  opening: Html = Html.empty,
): { readonly html: Html; readonly problems: readonly BodyProblem[] } {
  const { nodes, problems } = readBody(body);
  const blocks = closeHeadingGaps(nodes);
  const first = opening.isEmpty
    ? -1
    : blocks.findIndex((node) => node.type === 'paragraph' && !isBlank(node));
  const footnotes = context.footnotes ?? new Footnotes(context.text.footnotes);
  const given: NodeContext = { ...context, footnotes, sanitizeHtml };
  const rendered = blocks.map((node, index) => renderNode(node, given, index === first ? opening : null));
  if (first === -1 && !opening.isEmpty) rendered.unshift(html`<p>${opening}</p>\n`);
  if (context.footnotes === undefined) rendered.push(footnotes.html);
  return { html: joinHtml(rendered), problems };
}

function renderNode(known: KnownNode, context: NodeContext, opening: Html | null = null): Html {
  const { spec, node } = known;
  if (spec.kind !== 'inline' && isBlank(known)) return spec.render(node, Html.empty, context, known);
  const printed = spec.arrange?.(known.children) ?? known.children;
  const children = joinHtml(printed.map((child) => renderNode(child, context)));
  return spec.render(node, opening === null ? children : html`${opening} ${children}`, context, known);
}

/** Holds nothing but spaces and line breaks: a writer's spacing, which prints nothing. */
function isBlank(known: KnownNode): boolean {
  const isLine = known.children.every((child) => child.spec.kind === 'inline');
  return isLine && textOf(known).trim() === '';
}
