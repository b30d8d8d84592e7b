import { escapeText } from '#shared/html/html.ts';
import { replaceSpans } from '../../replace-spans.ts';

/** What WordPress shows of a text as it is kept there (code reference: wpautop, do_shortcode). */
interface ShownHtml {
  readonly html: string;
  /** Names of shortcodes that only a plugin understands; they stay in the text as they are written. */
  readonly unknown: readonly string[];
}

const ownLine =
  'address|article|aside|blockquote|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';
const opensBlock = new RegExp(`^<(?:${ownLine})[\\s/>]`, 'i');
const blockEdge = new RegExp(`<(/?)(?:${ownLine})(?=\\s|/?>)`, 'gi');

/** The HTML of an article's text: blocks as they are, classic text with its paragraphs, shortcodes of WordPress's own resolved. */
export function shownHtml(content: string, addressOf: (attachment: string) => string | null): ShownHtml {
  const resolved = resolveShortcodes(content, addressOf);
  const unknown = new Set<string>();
  for (const [, name = ''] of resolved.matchAll(/\[([a-z][\w-]{2,40})(?:\s[^[\]]*)?\]/gi)) unknown.add(name);
  const html = /<!-- wp:/.test(content) ? resolved : withParagraphs(resolved);
  return { html, unknown: [...unknown] };
}

/** Empty lines end paragraphs and line ends break lines, except within what is already a block. */
export function withParagraphs(text: string): string {
  if (text.trim() === '') return '';
  const kept: string[] = [];
  const keep = (whole: string): string => `\n\n<keep-${kept.push(whole) - 1}>\n\n`;
  const lines = text.replace(/\r\n?/g, '\n');
  const whole = replaceSpans(
    lines,
    /<(pre|script|style|textarea|table|ul|ol|figure|video|audio)\b/gi,
    ([, name = '']) => `</${name}>`,
    (span) => keep(span.whole),
  );
  return withBlocksApart(whole)
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => (isBlock(piece) ? piece : `<p>${piece.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n')
    .replace(/<keep-(\d+)>/g, (_whole, index: string) => kept[Number(index)] ?? '');
}

/** Each tag of a block begins or ends a paragraph; spaces around it are nobody's. */
function withBlocksApart(text: string): string {
  let apart = '';
  let done = 0;
  blockEdge.lastIndex = 0;
  for (let found = blockEdge.exec(text); found !== null; found = blockEdge.exec(text)) {
    const end = text.indexOf('>', found.index) + 1;
    if (end === 0) break;
    const tag = text.slice(found.index, end);
    apart += text.slice(done, found.index).trim() + (found[1] === '/' ? `${tag}\n\n` : `\n\n${tag}`);
    done = end;
    blockEdge.lastIndex = end;
  }
  return apart + text.slice(done).trimStart();
}

function isBlock(piece: string): boolean {
  return opensBlock.test(piece) || /^<\/|^<keep-\d+>$|^<!--/.test(piece);
}

function resolveShortcodes(content: string, addressOf: (attachment: string) => string | null): string {
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
