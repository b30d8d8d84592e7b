import { Marked } from 'marked';
import markedFootnote from 'marked-footnote';

const markdown = new Marked(markedFootnote());

/** CommonMark with GitHub's additions and footnotes, as HTML. */
export function markdownHtml(text: string): string {
  return markdown.parse(text, { async: false, gfm: true });
}
