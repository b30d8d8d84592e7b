import { html } from '../../../html/html.ts';
import { defineNode, verbatimTypes } from '../../node-spec.ts';
import { verbatimText } from '../../verbatim-text.ts';
import { RawHtml } from './raw-html.schema.ts';
import { wordsOfHtml } from './words-of-html.ts';

export const rawHtml = defineNode<RawHtml>({
  kind: 'block',
  contains: verbatimTypes,
  schema: RawHtml,
  text: (node) => wordsOfHtml(verbatimText(node)),
  render: (node, _children, { sanitizeHtml }) => {
    const clean = sanitizeHtml(verbatimText(node));
    return clean.isEmpty ? clean : html`<div class="raw-html">${clean}</div>\n`;
  },
});
