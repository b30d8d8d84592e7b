import { defineNode, inlineTypes } from '../../node-spec.ts';
import { Footnote, footnoteBrackets } from './footnote.schema.ts';

/** The page numbers the notes and lists them at its end; where there is only text, a note stands in brackets. */
export const footnote = defineNode<Footnote>({
  kind: 'inline',
  contains: inlineTypes,
  schema: Footnote,
  textAround: footnoteBrackets,
  render: (_node, children, { footnotes }) => (children.isEmpty ? children : footnotes.add(children)),
});
