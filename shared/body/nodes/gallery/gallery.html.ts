import { attributes, html } from '../../../html/html.ts';
import { defineNode, inlineTypes, type NodeSpec } from '../../node-spec.ts';
import type { FigurePlace } from '../../render-context.ts';
import type { KnownNode } from '../../walk-body.ts';
import { figureHtml } from '../figure/figure.html.ts';
import { FigureBlock } from '../figure/figure.schema.ts';
import { Gallery, GalleryCaption } from './gallery.schema.ts';
import { galleryColumns } from './gallery-columns.ts';

const places = { 1: 'wide', 2: 'half', 3: 'third' } as const satisfies Record<1 | 2 | 3, FigurePlace>;

/** A figure of figures (HTML standard, 4.4.12): a grid that needs no script, and each picture keeps its own words. */
export const gallery = defineNode<Gallery>({
  kind: 'block',
  contains: ['figure', 'gallery-caption'],
  schema: Gallery,
  arrange: picturesThenCaption,
  render: (node, children, _context, { children: parts }) => {
    if (children.isEmpty) return children;
    const columns = galleryColumns(parts.filter(isFigure).length);
    const look = { class: `gallery gallery-${columns}`, dir: node.direction };
    return html`<figure${attributes(look)}>\n${children}</figure>\n`;
  },
});

export const galleryCaption = defineNode<GalleryCaption>({
  kind: 'part',
  contains: inlineTypes,
  schema: GalleryCaption,
  render: (_node, children) =>
    children.isEmpty ? children : html`<figcaption class="gallery-caption">${children}</figcaption>\n`,
});

function picturesThenCaption(children: readonly KnownNode[]): readonly KnownNode[] {
  const figures = children.filter(isFigure);
  const place = places[galleryColumns(figures.length)];
  const others = children.filter((child) => !isFigure(child));
  return [...figures.map((figure) => ({ ...figure, spec: inPlace(figure.spec, place) })), ...others];
}

/** The gallery says how wide its pictures are; what a figure says of its own width holds where it stands alone. */
function inPlace(spec: NodeSpec<unknown>, place: FigurePlace): NodeSpec<unknown> {
  return {
    ...spec,
    render: (node, caption, context) =>
      figureHtml({ ...FigureBlock.parse(node), size: 'text' }, caption, context, place),
  };
}

function isFigure({ type }: KnownNode): boolean {
  return type === 'figure';
}
