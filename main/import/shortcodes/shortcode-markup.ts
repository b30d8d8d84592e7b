import { markdownHtml } from '#shared/body/markdown-html.ts';
import { escapeText } from '#shared/html/html.ts';

/** What a shortcode or tag stands for. */
export type ReadShortcode =
  | { readonly kind: 'markup'; readonly markup: string }
  /** It begins code, words that stay as they are, or words that no reader sees; it ends with its closing tag. */
  | { readonly kind: 'code'; readonly name: string; readonly language: string }
  | { readonly kind: 'raw' | 'hidden'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** What it is given, by name or by place: "0", "1". */
export type Parameters = ReadonlyMap<string, string>;

/** `src="/a.jpg" alt='A' 560` */
export function parametersIn(text: string): Parameters {
  const found = new Map<string, string>();
  let place = 0;
  for (const [, name, double, single, raw, bare] of text.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+))/g,
  )) {
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? raw ?? bare ?? '';
    if (name === undefined) found.set(String(place++), value);
    else found.set(name.toLowerCase(), value);
  }
  return found;
}

export function markup(words: string): ReadShortcode {
  return { kind: 'markup', markup: words };
}

/** HTML between paragraphs. */
export function block(html: string): ReadShortcode {
  return markup(`\n\n${html}\n\n`);
}

/** Of a page that may be embedded; others are named as left out by the converter. */
export function frame(address: string): ReadShortcode {
  return block(`<iframe src="${escapeText(address)}"></iframe>`);
}

export function figureOf(given: Parameters): ReadShortcode | null {
  const source = given.get('src') ?? given.get('0') ?? '';
  if (source === '') return null;
  const inline = (words: string): string =>
    markdownHtml(words)
      .replace(/<\/?p>/g, '')
      .trim();
  const title = inline(given.get('title') ?? '');
  const credit = inline(given.get('attr') ?? '');
  const words = [
    title === '' ? '' : `<strong>${title}</strong>`,
    inline(given.get('caption') ?? ''),
    credit === '' ? '' : `<span class="credit">${credit}</span>`,
  ].filter(Boolean);
  const image = `<img src="${escapeText(source)}" alt="${escapeText(given.get('alt') ?? '')}">`;
  const caption =
    words.length === 0 ? '' : `<figcaption>${words.join(' ').replace(/\s*\n\s*/g, ' ')}</figcaption>`;
  return block(`<figure>${image}${caption}</figure>`);
}

/** A block of code whose fence is longer than any in it. */
export function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = '~'.repeat(longest + 1);
  return `\n\n${fence}${language}\n${code.replace(/^[ \t]*\r?\n|\s+$/g, '')}\n${fence}\n\n`;
}
