import { replaceSpans } from '../../replace-spans.ts';
import { resolveShortcodes } from './shortcodes.ts';

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
