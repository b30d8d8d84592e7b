import { attributes, type Html, html } from '../../../html/html.ts';
import { boxTypes, defineNode } from '../../node-spec.ts';
import { Correction, changesOf } from './correction.schema.ts';

/** A note that says what it is and of which day, before its words, and after them what changed. Without either it says nothing. */
export const correction = defineNode<Correction>({
  kind: 'block',
  contains: boxTypes,
  schema: Correction,
  textBelow: (node) => changesOf(node).join('\n'),
  render: (node, children, context) => {
    const changes = changesOf(node);
    if (children.isEmpty && changes.length === 0) return children;
    const label = context.text.corrections[node.kind];
    const day = node.date !== '' && html`, <time datetime="${node.date}">${context.day(node.date)}</time>`;
    const dir = attributes({ dir: node.direction });
    return html`<aside class="correction" role="note" aria-label="${label}" data-kind="${node.kind}"${dir}>
<p class="correction-label"><strong${context.textMarks}>${label}</strong>${day}</p>
${children}${changesHtml(changes, context.text.whatChanged, context.textMarks)}</aside>\n`;
  },
});

/** The changes one by one, below a line that names them; nothing where none is named. */
export function changesHtml(changes: readonly string[], label: string, marks?: Html): Html | false {
  if (changes.length === 0) return false;
  return html`<p class="correction-changed-label"${marks}>${label}</p>
<ul class="correction-changed">
${changes.map((change) => html`<li>${change}</li>\n`)}</ul>\n`;
}
