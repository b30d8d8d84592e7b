import { attributes, html } from '../../../html/html.ts';
import { defineNode, proseTypes } from '../../node-spec.ts';
import { Quote } from './quote.schema.ts';

export const quote = defineNode<Quote>({
  kind: 'block',
  contains: proseTypes,
  schema: Quote,
  render: (node, children) =>
    children.isEmpty
      ? children
      : html`<blockquote${attributes({ dir: node.direction })}><p>${children}</p></blockquote>\n`,
});
