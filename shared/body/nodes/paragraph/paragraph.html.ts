import { attributes, html } from '../../../html/html.ts';
import { defineNode, proseTypes } from '../../node-spec.ts';
import { Paragraph } from './paragraph.schema.ts';

/** An empty paragraph is a writer's spacing, not content: it prints nothing. */
export const paragraph = defineNode<Paragraph>({
  kind: 'block',
  contains: proseTypes,
  schema: Paragraph,
  render: (node, children) =>
    children.isEmpty ? children : html`<p${attributes({ dir: node.direction })}>${children}</p>\n`,
});
