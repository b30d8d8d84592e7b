import { type Html, html } from '../../../html/html.ts';
import { defineNode, inlineTypes } from '../../node-spec.ts';
import { pictureHtml } from '../../picture-html.ts';
import type { FigurePlace, RenderContext } from '../../render-context.ts';
import { FigureBlock, FigureCaption } from './figure.schema.ts';

export const figure = defineNode<FigureBlock>({
  kind: 'block',
  contains: ['figure-caption'],
  schema: FigureBlock,
  pictures: (node) => [{ ...node, area: node.crop?.area ?? null }],
  render: (node, caption, context) => figureHtml(node, caption, context, node.size),
});

/** A picture that the library doesn't have is reported by `checkArticle`; here it prints its words only. */
export function figureHtml(
  node: FigureBlock,
  caption: Html,
  context: RenderContext,
  place: FigurePlace,
): Html {
  const picture = context.picture(node.media, node.crop?.area);
  const credit =
    node.credit &&
    html`<small class="credit"${context.textMarks}>${context.text.photoCredit(node.credit)}</small>`;
  const separator = !caption.isEmpty && credit ? ' ' : '';
  const words =
    (!caption.isEmpty || credit) && html`<figcaption>${caption}${separator}${credit}</figcaption>`;
  const image =
    picture &&
    pictureHtml(picture, {
      alt: node.decorative ? '' : node.alt,
      sizes: context.figureSizes[place],
      loading: 'lazy',
    });
  return html`<figure class="figure${node.size !== 'text' && ` figure-${node.size}`}">${image}${words}</figure>\n`;
}

export const figureCaption = defineNode<FigureCaption>({
  kind: 'part',
  contains: inlineTypes,
  schema: FigureCaption,
  render: (_node, children) => (children.isEmpty ? children : html`<span class="caption">${children}</span>`),
});
