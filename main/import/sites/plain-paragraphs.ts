import { html } from '#shared/html/html.ts';

/** A text without marks, whose empty lines end paragraphs, as HTML. */
export function plainParagraphs(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .flatMap((one) => {
      const words = one.trim();
      return words === '' ? [] : html`<p>${words}</p>`;
    })
    .join('\n');
}
