import { attributes, html } from '../../../html/html.ts';
import { boxTypes, defineNode, inlineTypes } from '../../node-spec.ts';
import { partText } from '../../part-text.ts';
import { FactBox, FactBoxTitle } from './fact-box.schema.ts';

/** A note by its title, not a landmark: an article may have several, and each is inside the article. */
export const factBox = defineNode<FactBox>({
  kind: 'block',
  contains: ['fact-box-title', ...boxTypes],
  schema: FactBox,
  render: (node, children) => {
    if (children.isEmpty) return children;
    const label = partText(node, 'fact-box-title') || null;
    return html`<aside class="fact-box" role="note"${attributes({ 'aria-label': label, dir: node.direction })}>\n${children}</aside>\n`;
  },
});

export const factBoxTitle = defineNode<FactBoxTitle>({
  kind: 'part',
  contains: inlineTypes,
  schema: FactBoxTitle,
  render: (_node, children) =>
    children.isEmpty ? children : html`<p class="fact-box-title">${children}</p>\n`,
});
