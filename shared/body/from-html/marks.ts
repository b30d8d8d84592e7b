import { textFormats } from '../nodes/text/text.schema.ts';
import { isInsertion } from './tracked-changes.ts';
import { isElement, isText, styleOf, type TreeElement } from './tree.ts';

const formatOfTag: Readonly<Record<string, number>> = {
  b: textFormats.bold,
  strong: textFormats.bold,
  cite: textFormats.italic,
  dfn: textFormats.italic,
  em: textFormats.italic,
  i: textFormats.italic,
  var: textFormats.italic,
  ins: textFormats.underline,
  u: textFormats.underline,
  del: textFormats.strikethrough,
  s: textFormats.strikethrough,
  strike: textFormats.strikethrough,
  code: textFormats.code,
  kbd: textFormats.code,
  samp: textFormats.code,
  tt: textFormats.code,
  mark: textFormats.highlight,
  sub: textFormats.subscript,
  sup: textFormats.superscript,
};

/** Elements whose `style` says how their words look; on blocks it would only repeat the site's looks. */
const styled = new Set('a b cite del dfn em font i ins s span strike strong u var'.split(' '));

/**
 * The format of words in `element`, inside words of format `outer`. Google Docs and Word say bold and italic by style
 * only, and wrap whole documents in a <b> that isn't bold. A link's underline is its look, not a mark.
 */
export function formatWithin(element: TreeElement, outer: number, inLink: boolean): number {
  const isLook = isInsertion(element) || (element.tagName === 'u' && (inLink || holdsOnlyLink(element)));
  let format = isLook ? outer : combine(outer, formatOfTag[element.tagName] ?? 0);
  if (!styled.has(element.tagName)) return format;
  const style = styleOf(element);
  if (style.size === 0) return format;

  const weight = style.get('font-weight');
  if (weight !== undefined) {
    format = set(format, textFormats.bold, /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600);
  }
  const slant = style.get('font-style');
  if (slant !== undefined) format = set(format, textFormats.italic, /^(italic|oblique)/.test(slant));
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  if (line.includes('line-through')) format |= textFormats.strikethrough;
  if (line.includes('underline') && !inLink) format |= textFormats.underline;
  const align = style.get('vertical-align');
  if (align === 'sub') format = combine(format, textFormats.subscript);
  if (align === 'super') format = combine(format, textFormats.superscript);
  return format;
}

/** LibreOffice underlines a link from outside. */
function holdsOnlyLink(element: TreeElement): boolean {
  const [only, ...others] = element.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  return isElement(only) && others.length === 0 && (only.tagName === 'a' || holdsOnlyLink(only));
}

function set(format: number, bit: number, on: boolean): number {
  return on ? format | bit : format & ~bit;
}

/** Text is below or above the line, never both. */
function combine(outer: number, added: number): number {
  if (added === textFormats.subscript) return (outer & ~textFormats.superscript) | added;
  if (added === textFormats.superscript) return (outer & ~textFormats.subscript) | added;
  return outer | added;
}
