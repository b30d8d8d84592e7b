import { attributes, Html, html } from '../../../html/html.ts';
import { defineNode, inlineTypes } from '../../node-spec.ts';
import { Heading } from './heading.schema.ts';

export const heading = defineNode<Heading>({
  kind: 'block',
  contains: inlineTypes,
  schema: Heading,
  render: (node, children) => {
    if (children.isEmpty) return children;
    const tag = Html.trusted(node.tag);
    return html`<${tag}${attributes({ dir: node.direction })}>${children}</${tag}>\n`;
  },
});
