import { attributes, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { Link } from './link.schema.ts';
import { linkAddress } from './link-address.ts';

/** What a newsroom tells search engines of a link; anything else in `rel` is the editor's or the paste's own. */
const printedRels = new Set(['nofollow', 'sponsored', 'ugc']);

/** A link that may not be one keeps its text. `target` isn't printed: whether to open a tab is the reader's choice. */
export const link = defineNode<Link>({
  kind: 'inline',
  contains: ['text', 'linebreak', 'tab'],
  schema: Link,
  render: (node, children) => {
    const href = linkAddress(node.url);
    if (href === null || children.isEmpty) return children;
    const rel = (node.rel ?? '').split(/\s+/).filter((token) => printedRels.has(token));
    return html`<a${attributes({ href, title: node.title || null, rel: rel.join(' ') || null })}>${children}</a>`;
  },
});
