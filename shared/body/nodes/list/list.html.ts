import { attributes, Html, html } from '../../../html/html.ts';
import { defineNode, proseTypes } from '../../node-spec.ts';
import { List, ListItem } from './list.schema.ts';
import { nestLists } from './nest-lists.ts';

export const list = defineNode<List>({
  kind: 'block',
  contains: ['listitem'],
  schema: List,
  arrange: nestLists,
  render: (node, children) => {
    if (children.isEmpty) return children;
    const tag = Html.trusted(node.listType === 'number' ? 'ol' : 'ul');
    const start = node.listType === 'number' && node.start !== 1 ? node.start : null;
    return html`<${tag}${attributes({ dir: node.direction, start })}>\n${children}</${tag}>\n`;
  },
});

/** Lexical saves a nested list as an item that holds nothing else; `nestLists` puts it into the item before. */
export const listItem = defineNode<ListItem>({
  kind: 'part',
  contains: [...proseTypes, 'list'],
  schema: ListItem,
  render: (_node, children) => html`<li>${children}</li>\n`,
});
