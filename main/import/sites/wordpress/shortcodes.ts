import { escapeText } from '#shared/html/html.ts';
import { replaceSpans } from '../../replace-spans.ts';
import type { Attachment } from './wxr-index.ts';

/** The files of the media library with these numbers; `null`: what was uploaded with the post. */
export type AttachedFiles = (ids: readonly string[] | null) => readonly Attachment[];

/**
 * A text with the shortcodes of WordPress's own as HTML (code reference: do_shortcode); those of plugins stay as they are
 * written. In two pairs of brackets one is words: `[[gallery]]`.
 */
export function resolveShortcodes(content: string, attached: AttachedFiles): string {
  const played = content
    .replace(/\[(\[[a-z][\w-]*(?:\s[^[\]]*)?\])\]/gi, (_whole, words: string) =>
      words.replace('[', '&#91;').replace(']', '&#93;'),
    )
    .replace(/\[(audio|video)\b([^[\]]*)\](?:\s*\[\/\1\])?/gi, player)
    .replace(/\[playlist\b([^[\]]*)\]/gi, (whole, attributes: string) =>
      playlist(whole, attributes, attached),
    );
  const captionEnd = (): string => '[/caption]';
  return replaceSpans(played, /\[caption\b[^[\]]*\]/gi, captionEnd, ({ inner }) => captioned(inner))
    .replace(/\[gallery\b([^[\]]*)\]/gi, (whole, attributes: string) => gallery(whole, attributes, attached))
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

function playlist(whole: string, attributes: string, attached: AttachedFiles): string {
  const kind = /\btype\s*=\s*["']?video/i.test(attributes) ? 'video' : 'audio';
  const files = attachedIn(attributes, attached, endings[kind]);
  if (files.length === 0) return whole;
  const players = files.map(({ address }) => `<${kind} src="${escapeText(address)}"></${kind}>`);
  return `\n\n${players.join('\n\n')}\n\n`;
}

const endings = {
  picture: /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp)$/i,
  video: /\.(?:mp4|m4v|mov|webm|ogv|wmv|flv)$/i,
  audio: /\.(?:mp3|m4a|ogg|wav|flac|aac|wma)$/i,
} as const;

/** Those that are named; without numbers, those of the kind that were uploaded with the post. Of another post's none are known. */
function attachedIn(attributes: string, attached: AttachedFiles, ending: RegExp): readonly Attachment[] {
  const numbers = (name: string): readonly string[] =>
    new RegExp(`\\b${name}\\s*=\\s*["']?([\\d,\\s]+)`, 'i')
      .exec(attributes)?.[1]
      ?.split(',')
      .map((id) => id.trim()) ?? [];
  const named = [...numbers('ids'), ...numbers('include')];
  if (named.length > 0) return attached(named);
  if (numbers('id').length > 0) return [];
  const others = numbers('exclude');
  return attached(null).filter(({ id, address }) => ending.test(address) && !others.includes(id));
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

function gallery(whole: string, attributes: string, attached: AttachedFiles): string {
  const pictures = attachedIn(attributes, attached, endings.picture);
  if (pictures.length === 0) return whole;
  const figures = pictures.map(({ address, alt, words }) => {
    const caption = words === '' ? '' : `<figcaption>${escapeText(words)}</figcaption>`;
    return `<figure><img src="${escapeText(address)}" alt="${escapeText(alt)}">${caption}</figure>`;
  });
  return `\n\n<div class="gallery">${figures.join('\n\n')}</div>\n\n`;
}
