import { $createTextNode } from 'lexical';
import type { PullQuoteNode } from './PullQuoteNode.ts';
import { $isPullQuoteTextNode } from './PullQuoteTextNode.ts';

/** The quotation as its sentence reads now. */
export function $quoteAnew(quote: PullQuoteNode, sentence: string): void {
  const text = quote.getChildren().find($isPullQuoteTextNode);
  text?.clear().append($createTextNode(sentence));
  quote.setSource(sentence);
}
