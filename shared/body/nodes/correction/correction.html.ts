import { attributes, html } from '../../../html/html.ts';
import { boxTypes, defineNode } from '../../node-spec.ts';
import { Correction } from './correction.schema.ts';

/** A note that says what it is and of which day, before its words. Without words it says nothing. */
export const correction = defineNode<Correction>({
  kind: 'block',
  contains: boxTypes,
  schema: Correction,
  render: (node, children, context) => {
    if (children.isEmpty) return children;
    const label = context.text.corrections[node.kind];
    const day = node.date !== '' && html`, <time datetime="${node.date}">${context.day(node.date)}</time>`;
    const dir = attributes({ dir: node.direction });
    return html`<aside class="correction" role="note" aria-label="${label}" data-kind="${node.kind}"${dir}>
<p class="correction-label"><strong>${label}</strong>${day}</p>
${children}</aside>\n`;
  },
});
