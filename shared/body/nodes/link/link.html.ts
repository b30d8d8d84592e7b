import { attributes, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { linkedArticle } from './article-link.ts';
import { Link } from './link.schema.ts';
import { linkAddress } from './link-address.ts';
import { printedRel } from './link-rel.ts';

/** A link that may not be one keeps its text. `target` isn't printed: whether to open a tab is the reader's choice. */
export const link = defineNode<Link>({
  kind: 'inline',
  contains: ['text', 'linebreak', 'tab'],
  schema: Link,
  articles: ({ url }) => {
    const article = linkedArticle(url);
    return article === null ? [] : [article];
  },
  render: (node, children, context) => {
    const article = linkedArticle(node.url);
    const href = article === null ? linkAddress(node.url) : (context.article(article)?.address ?? null);
    if (href === null || children.isEmpty) return children;
    return html`<a${attributes({ href, title: node.title || null, rel: printedRel(node.rel) })}>${children}</a>`;
  },
});
