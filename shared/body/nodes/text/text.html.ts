import { type Html, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { Text, textFormats } from './text.schema.ts';

/** From the innermost tag to the outermost, always in this order, so that equal text gives equal bytes. */
const wrappers: readonly (readonly [number, (inner: Html) => Html])[] = [
  [textFormats.code, (inner) => html`<code>${inner}</code>`],
  [textFormats.subscript, (inner) => html`<sub>${inner}</sub>`],
  [textFormats.superscript, (inner) => html`<sup>${inner}</sup>`],
  [textFormats.highlight, (inner) => html`<mark>${inner}</mark>`],
  [textFormats.strikethrough, (inner) => html`<s>${inner}</s>`],
  [textFormats.underline, (inner) => html`<u>${inner}</u>`],
  [textFormats.italic, (inner) => html`<em>${inner}</em>`],
  [textFormats.bold, (inner) => html`<strong>${inner}</strong>`],
];

export const text = defineNode<Text>({
  kind: 'inline',
  contains: [],
  schema: Text,
  text: (node) => node.text,
  render: (node) =>
    wrappers.reduce(
      (inner, [bit, wrap]) => ((node.format & bit) === 0 ? inner : wrap(inner)),
      html`${node.text}`,
    ),
});
