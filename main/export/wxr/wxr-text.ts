import { escapeText } from '#shared/html/html.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as an XML export holds it: any markup, and never the end of its own section. */
export function cdata(text: string): string {
  return `<![CDATA[${text.replace(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** Words for a field that WordPress keeps as HTML: titles, excerpts, names. A mark of markup is text in them. */
export function words(text: string): string {
  return cdata(escapeText(text.replace(forbidden, '')));
}

/** `2026-11-25 08:15:00`, as MySQL writes it. `iso` has no more than seconds. */
export function databaseTime(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ');
}

/** A row of the table of what plugins and WordPress itself note of a post. */
export function postMeta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>\n`;
}
