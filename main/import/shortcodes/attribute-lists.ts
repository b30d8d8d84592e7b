/**
 * What kramdown, Goldmark, GitHub and Docusaurus write beside the words of Markdown: attributes (`{: .lead}`, `{#an-id}`), a table of contents that is
 * made, alerts and boxes (`> [!NOTE]`, `:::tip[Title]`). A source for an expression with the flags `gm`.
 */
export const besideWords = [
  String.raw`^(?:[*+-]|1\.) +toc[ \t]*\r?\n\{:toc[^{}\n]{0,200}\}`,
  String.raw`\{:[^{}\n]{0,200}\}`,
  String.raw`\{(?<=\)\{)[ \t]?[.#][^{}\n]{0,200}\}`,
  String.raw`\{[ \t]?[.#][^{}\n]{0,200}\}(?=[ \t]*$)(?<=^#{1,6} [^\n]{1,500})`,
  String.raw`^(?:> ?)+\[!\w{2,20}\][+-]?[^\n]*$`,
  String.raw`^[ \t]*:{3,}[ \t]*\w[^\n]{0,200}$`,
  String.raw`^[ \t]*:{3,}[ \t]*$`,
].join('|');

/** The Markdown of one of them: what a reader sees of it. */
export function wordsBeside(found: string): string {
  const alert = /^((?:> ?)+)\[!(\w+)\][+-]?[ \t]*(.*?)\s*$/.exec(found);
  if (alert !== null) {
    const [, quote = '', kind = '', title = ''] = alert;
    return `${quote}**${title || inWords(kind)}**\n${quote}`;
  }
  const box =
    /^[ \t]*:{3,}[ \t]*(\w*)(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^{\n]*?))?[ \t]*(?:\{[^{}\n]*\})?\s*$/.exec(
      found,
    );
  if (box === null) return '';
  const title = box[2] ?? box[3] ?? '';
  return title === '' ? '\n' : `\n**${title}**\n\n`;
}

function inWords(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
