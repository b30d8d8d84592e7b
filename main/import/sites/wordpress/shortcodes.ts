import { escapeText } from '#shared/html/html.ts';
import { replaceSpans } from '../../replace-spans.ts';

/** A text with the shortcodes of WordPress's own as HTML (code reference: do_shortcode); those of plugins stay as they are written. */
export function resolveShortcodes(content: string, addressOf: (attachment: string) => string | null): string {
  const played = content
    .replace(/\[(audio|video)\b([^[\]]*)\](?:\s*\[\/\1\])?/gi, player)
    .replace(/\[playlist\b([^[\]]*)\]/gi, (whole, attributes: string) =>
      playlist(whole, attributes, addressOf),
    );
  const captionEnd = (): string => '[/caption]';
  return replaceSpans(played, /\[caption\b[^[\]]*\]/gi, captionEnd, ({ inner }) => captioned(inner))
    .replace(/\[gallery\b([^[\]]*)\]/gi, (whole, attributes: string) => gallery(whole, attributes, addressOf))
    .replace(/\[embed\b[^[\]]*\]\s*([^\s[]+)\s*\[\/embed\]/gi, '\n\n$1\n\n');
}

const recordingEndings = 'src|mp4|m4v|webm|ogv|mp3|m4a|ogg|wav|flv|wmv|wma';

/** One film or sound in several forms (code reference: wp_video_shortcode, wp_audio_shortcode). */
function player(whole: string, tag: string, attributes: string): string {
  const written = (names: string): readonly string[] =>
    [...attributes.matchAll(new RegExp(`\\b(?:${names})\\s*=\\s*["']([^"']+)["']`, 'gi'))].map(
      ([, address = '']) => escapeText(decoded(address)),
    );
  const sources = written(recordingEndings).map((address) => `<source src="${address}">`);
  if (sources.length === 0) return whole;
  const [poster] = tag.toLowerCase() === 'video' ? written('poster') : [];
  const name = tag.toLowerCase();
  const shown = poster === undefined ? '' : ` poster="${poster}"`;
  return `\n\n<${name}${shown}>${sources.join('')}</${name}>\n\n`;
}

function playlist(
  whole: string,
  attributes: string,
  addressOf: (attachment: string) => string | null,
): string {
  const name = /\btype\s*=\s*["']?video/i.test(attributes) ? 'video' : 'audio';
  const addresses = attachmentsIn(attributes, addressOf);
  if (addresses.length === 0) return whole;
  const players = addresses.map((address) => `<${name} src="${escapeText(address)}"></${name}>`);
  return `\n\n${players.join('\n\n')}\n\n`;
}

function attachmentsIn(
  attributes: string,
  addressOf: (attachment: string) => string | null,
): readonly string[] {
  const ids = /\bids\s*=\s*["']?([\d,\s]+)/i.exec(attributes)?.[1]?.split(',') ?? [];
  return ids.flatMap((id) => addressOf(id.trim()) ?? []);
}

/** Editors write addresses as HTML does. */
function decoded(address: string): string {
  return address.replace(/&(?:amp|#0?38);/g, '&');
}

/** The picture, perhaps in a link, then its caption. */
function captioned(inner: string): string {
  const [, picture = '', caption = ''] = /^\s*(<a\b[\s\S]*?<\/a>|<img\b[^>]*>)([\s\S]*)$/i.exec(inner) ?? [];
  return picture === ''
    ? inner
    : `\n\n<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>\n\n`;
}

function gallery(
  whole: string,
  attributes: string,
  addressOf: (attachment: string) => string | null,
): string {
  const addresses = attachmentsIn(attributes, addressOf);
  if (addresses.length === 0) return whole;
  const figures = addresses.map(
    (address) => `<figure><img src="${address.replaceAll('"', '%22')}" alt=""></figure>`,
  );
  return `\n\n<div class="gallery">${figures.join('\n\n')}</div>\n\n`;
}
