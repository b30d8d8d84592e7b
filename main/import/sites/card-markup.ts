import { escapeText } from '#shared/html/html.ts';
import { plainWords } from './site-post.ts';

/** What another program's editor keeps of a card or block; nothing of it has been checked. */
export type CardFields = Readonly<Record<string, unknown>>;

export function textIn(fields: CardFields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return '';
}

export function fieldsIn(fields: CardFields, name: string): CardFields {
  const value = fields[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as CardFields) : {};
}

export function listIn(fields: CardFields, name: string): readonly CardFields[] {
  const value = fields[name];
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is CardFields => typeof one === 'object' && one !== null);
}

/** A paragraph of the HTML that an editor keeps of a line; '' for none. */
export function line(markup: string): string {
  return markup.trim() === '' ? '' : `<p>${markup}</p>`;
}

export function plainLine(words: string): string {
  return line(escapeText(words));
}

export function linkLine(address: string, words: string): string {
  if (address === '') return plainLine(words);
  return line(`<a href="${escapeText(address)}">${escapeText(words || address)}</a>`);
}

/** A bare address, for the converter to show what is there if its provider is known. */
export function embedFigure(address: string): string {
  return figure(linkLine(address, address), '', 'wp-block-embed');
}

export function image(fields: CardFields, source = textIn(fields, 'src')): string {
  return source === '' ? '' : `<img src="${escapeText(source)}" alt="${escapeText(textIn(fields, 'alt'))}">`;
}

/** `caption`: HTML. */
export function figure(pictures: string, caption: string, className = ''): string {
  if (pictures === '') return line(caption);
  const words = caption.trim() === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `<figure class="${className}">${pictures}${words}</figure>`;
}

const looks = /colou?r|width|height|size|style|align|layout|type|version|language|src|url|href|icon|id$/i;

/** Every word that a card of an unknown kind may show, in the order in which it keeps them. */
export function wordsOfAny(fields: CardFields, depth = 0): readonly string[] {
  if (depth > 10) return [];
  return Object.entries(fields).flatMap(([name, value]): readonly string[] => {
    if (typeof value === 'object' && value !== null) return wordsOfAny(value as CardFields, depth + 1);
    if (typeof value !== 'string' || looks.test(name) || URL.canParse(value)) return [];
    const words = plainWords(value);
    return words === '' ? [] : [words];
  });
}
