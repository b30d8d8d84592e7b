import { attributes, html } from '../../../html/html.ts';
import { boxTypes, defineNode, inlineTypes } from '../../node-spec.ts';
import { partText } from '../../part-text.ts';
import { Details, DetailsSummary } from './details.schema.ts';

/** Opens without a script. One that nobody has named is named in the page's language. */
export const details = defineNode<Details>({
  kind: 'block',
  contains: ['details-summary', ...boxTypes],
  schema: Details,
  render: (node, children, context) => {
    if (children.isEmpty) return children;
    const isNamed = partText(node, 'details-summary') !== '';
    const summary = !isNamed && html`<summary${context.textMarks}>${context.text.details}</summary>\n`;
    return html`<details class="details"${attributes({ dir: node.direction })}>\n${summary}${children}</details>\n`;
  },
});

export const detailsSummary = defineNode<DetailsSummary>({
  kind: 'part',
  contains: inlineTypes,
  schema: DetailsSummary,
  render: (_node, children) => (children.isEmpty ? children : html`<summary>${children}</summary>\n`),
});
