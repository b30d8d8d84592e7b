import { replaceSpans } from '../../replace-spans.ts';
import { embedLine, withoutLooks } from './block-looks.ts';
import { type AttachedFiles, resolveShortcodes } from './shortcodes.ts';

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
export function shownHtml(content: string, attached: AttachedFiles): ShownHtml {
  const resolved = resolveShortcodes(content, attached);
  const html = /<!-- wp:/.test(content) ? withoutLooks(resolved) : withParagraphs(resolved, embedLine);
  return { html, unknown: pluginCodes(resolved) };
}

/** A word in brackets is prose, as "[sic]", unless it says more: values, an end, or that it stands for a thing on a line of its own. */
function pluginCodes(text: string): readonly string[] {
  const ended = new Set([...text.matchAll(/\[\/([a-z][\w-]*)\]/gi)].map(([, name = '']) => name));
  const found = text.matchAll(/\[([a-z][\w-]{2,40})(\s[^[\]]*)?\]/gi);
  const names = [...found].flatMap(({ 0: whole, 1: name = '', 2: values = '', index }) => {
    const hasValues = /=|:\/\/|^\s+\d+\s*$/.test(values);
    const isCode = hasValues || ended.has(name) || name.includes('_');
    return isCode || (values === '' && standsAlone(text, index, whole)) ? [name] : [];
  });
  return [...new Set(names)];
}

/** In small letters: "[Laughter]" is what somebody heard. */
function standsAlone(text: string, at: number, whole: string): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  const after = text.slice(at + whole.length, at + whole.length + 20);
  return /(?:^|\n|>)[ \t]*$/.test(before) && /^[ \t]*(?:$|\r?\n|<)/.test(after) && !/[A-Z]/.test(whole);
}

/**
 * Empty lines end paragraphs and line ends break lines, except within what is already a block. `blockOf`: what a line stands for that is a block of
 * its own; `null` for any other.
 */
export function withParagraphs(text: string, blockOf: (line: string) => string | null = () => null): string {
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
    .flatMap((piece) => (isBlock(piece) ? piece : paragraphs(piece, blockOf)))
    .join('\n')
    .replace(/<keep-(\d+)>/g, (_whole, index: string) => kept[Number(index)] ?? '');
}

function paragraphs(piece: string, blockOf: (line: string) => string | null): readonly string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  const end = (): void => {
    if (lines.length > 0) parts.push(`<p>${lines.join('<br>\n')}</p>`);
    lines = [];
  };
  for (const line of piece.split('\n')) {
    const block = blockOf(line);
    if (block === null) lines.push(line);
    else {
      end();
      parts.push(block);
    }
  }
  end();
  return parts;
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
