import { Marked, type Tokens } from 'marked';
import markedFootnote from 'marked-footnote';
import { definitionLists } from './markdown-definitions.ts';
import { highlights } from './markdown-highlights.ts';

const markdown = new Marked(markedFootnote(), definitionLists, highlights, {
  tokenizer: { inlineText: longRun },
  // A body has no boxes to tick: a sign says which are.
  renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
});

/** Markdown (CommonMark with GitHub's additions, footnotes, definition lists and highlights) as HTML for `from-html.ts`, which trusts none of it. */
export function markdownHtml(text: string): string {
  return markdown.parse(text, { async: false, gfm: true });
}

/** What may stand before the @ of an address, longer than in any (RFC 5321, 4.5.3.1.1: 64). */
const noAddress = /^[\w.!#$%&'*+/=?`{|}~-]{500,}(?=@)/;
/** Of it what begins nothing else of Markdown. */
const plain = /^(?:[A-Za-z0-9.#$%&'+/=?{|}-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+/;

/** Where such a run begins no address, the parser looks for one at each of its signs, up to its end; here the run is text. */
function longRun(source: string): Tokens.Text | false {
  const [raw = ''] = plain.exec(noAddress.exec(source)?.[0] ?? '') ?? [];
  if (raw === '') return false;
  const text = raw.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '&amp;').replaceAll("'", '&#39;');
  return { type: 'text', raw, text, escaped: false };
}
