import { Html, html } from '../../../html/html.ts';

export interface FootnoteWords {
  /** Names the list of them. */
  readonly title: string;
  /** Names the way from a note back to its place. */
  readonly back: string;
}

/** The notes of one page, in the order in which its text leads to them. */
export class Footnotes {
  readonly #words: FootnoteWords;
  readonly #notes: Html[] = [];

  constructor(words: FootnoteWords) {
    this.#words = words;
  }

  /** Takes the words of a note and gives the mark that stands in its place. */
  add(note: Html): Html {
    const number = this.#notes.push(note);
    return html`<sup class="footnote" id="note-ref-${number}"><a href="#note-${number}" role="doc-noteref">${number}</a></sup>`;
  }

  /** The list for the page's end; nothing where there are none. */
  get html(): Html {
    if (this.#notes.length === 0) return Html.empty;
    const { title, back } = this.#words;
    const items = this.#notes.map((note, index) => {
      const number = index + 1;
      return html`<li id="note-${number}">${note} <a href="#note-ref-${number}" role="doc-backlink" aria-label="${back} ${number}">↩</a></li>\n`;
    });
    return html`<section class="footnotes" role="doc-endnotes" aria-label="${title}"><ol>\n${items}</ol></section>\n`;
  }
}
