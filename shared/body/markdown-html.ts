import { Marked, type MarkedExtension, type Tokens } from 'marked';
import markedFootnote from 'marked-footnote';
import { definitionLists } from './markdown-definitions.ts';
import { highlights } from './markdown-highlights.ts';
import { withNotesAtEnd } from './markdown-inline-notes.ts';

const options: MarkedExtension = {
  tokenizer: { inlineText: longRun },
  // A body has no boxes to tick: a sign says which are.
  renderer: { checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ') },
};
const plain = new Marked(definitionLists, highlights, options);
const markdown = new Marked(markedFootnote(), definitionLists, highlights, options);
/** Of marks and notes together: each looks for its own among all of them, and no book has half as many. */
const mostNotes = 5_000;

/** Markdown (CommonMark with GitHub's additions, footnotes, definition lists and highlights) as HTML for `from-html.ts`, which trusts none of it. */
export function markdownHtml(text: string): string {
  const noted = withNotesAtEnd(text);
  return isOftenIn(noted, '[^', mostNotes)
    ? plain.parse(text.replace(noteAtStart, '$1\\[^'), { async: false, gfm: true })
    : markdown.parse(noted, { async: false, gfm: true });
}

/** Without footnotes it would be the address of a link, whose words nobody sees. */
const noteAtStart = /^( {0,3})\[\^/gm;

function isOftenIn(text: string, sign: string, often: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= often; at = text.indexOf(sign, at + 1)) count += 1;
  return count > often;
}

/** What may stand before the @ of an address, longer than in any (RFC 5321, 4.5.3.1.1: 64). */
const noAddress = /^[\w.!#$%&'*+/=?`{|}~-]{500,}(?=@)/;
/** Of it what begins nothing else of Markdown. */
const wordSigns = /^(?:[A-Za-z0-9.#$%&'+/=?{|}-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+/;

/** Where such a run begins no address, the parser looks for one at each of its signs, up to its end; here the run is text. */
function longRun(source: string): Tokens.Text | false {
  const [raw = ''] = wordSigns.exec(noAddress.exec(source)?.[0] ?? '') ?? [];
  if (raw === '') return false;
  const text = raw.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '&amp;').replaceAll("'", '&#39;');
  return { type: 'text', raw, text, escaped: false };
}
