import { Marked } from 'marked';
import markedFootnote from 'marked-footnote';

const markdown = new Marked(markedFootnote());

/** Markdown (CommonMark with GitHub's additions and footnotes) as HTML for `from-html.ts`, which trusts none of it. */
export function markdownHtml(text: string): string {
  return markdown.parse(text, { async: false, gfm: true });
}
