import { attributes, html } from '../../../html/html.ts';
import { defineNode, inlineTypes } from '../../node-spec.ts';
import { PullQuote, PullQuoteAttribution, PullQuoteText } from './pull-quote.schema.ts';

/**
 * An aside, not a blockquote: it repeats the body (HTML standard, 4.3.5, gives this use). A note rather than a landmark,
 * since an article may have several of the same name. Search engines and the site's own search are told to pass over it.
 */
export const pullQuote = defineNode<PullQuote>({
  kind: 'block',
  contains: ['pull-quote-text', 'pull-quote-attribution'],
  schema: PullQuote,
  render: (node, children, context) =>
    children.isEmpty
      ? children
      : html`<aside class="pull-quote" role="note" aria-label="${context.text.pullQuote}"${attributes({ dir: node.direction })} data-nosnippet data-pagefind-ignore>${children}</aside>\n`,
});

export const pullQuoteText = defineNode<PullQuoteText>({
  kind: 'part',
  contains: inlineTypes,
  schema: PullQuoteText,
  render: (_node, children) =>
    children.isEmpty ? children : html`<p class="pull-quote-text">${children}</p>`,
});

export const pullQuoteAttribution = defineNode<PullQuoteAttribution>({
  kind: 'part',
  contains: inlineTypes,
  schema: PullQuoteAttribution,
  render: (_node, children) =>
    children.isEmpty ? children : html`<p class="pull-quote-attribution">${children}</p>`,
});
