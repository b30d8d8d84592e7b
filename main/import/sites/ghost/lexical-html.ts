import { creditClass, roleOfGhostStyle } from '#shared/export/credit-marks.ts';
import { ghostDatelineStyle } from '#shared/export/ghost-dateline.ts';
import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type CardFields, listIn, textIn } from '../card-markup.ts';
import { cardHtml, isCard } from './ghost-cards.ts';

type Note = (problem: string) => void;

/** Lexical's bits (LexicalConstants.ts), outermost first. */
const marks: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
];
/** What our own export opened the text with. */
export const datelineClass = 'galley-dateline';

/** Deeper than any editor nests; what is below is nobody's writing. */
const deepest = 100;
/** They hold no words: a place in the editor only. */
const silent = new Set(['at-link-search', 'zwnj']);

/**
 * What Ghost 5 and later keep of a text, as HTML for the one converter; '' where it is none of Ghost's. RangeError where it is
 * nested too deeply.
 */
export function lexicalHtml(json: unknown, note: Note): string {
  const root = (json as { root?: unknown } | null)?.root;
  return typeof root === 'object' && root !== null ? childrenOf(root as CardFields, note, 0) : '';
}

function childrenOf(node: CardFields, note: Note, depth: number): string {
  if (depth > deepest) throw new RangeError('nested too deeply');
  return listIn(node, 'children')
    .map((child) => nodeHtml(child, note, depth + 1))
    .join('');
}

function nodeHtml(node: CardFields, note: Note, depth: number): string {
  const type = textIn(node, 'type');
  const inner = (): string => childrenOf(node, note, depth);
  const within = (tag: string, attribute = ''): string =>
    `<${tag}${attribute}${direction(node)}>${inner()}</${tag}>`;
  switch (type) {
    case 'text':
    case 'extended-text':
    case 'tk':
      return textHtml(node);
    case 'linebreak':
      return '<br>';
    case 'tab':
      return '\t';
    case 'paragraph':
      return within('p');
    case 'heading':
    case 'extended-heading':
      return within(/^h[1-6]$/.test(textIn(node, 'tag')) ? textIn(node, 'tag') : 'h2');
    case 'quote':
    case 'extended-quote':
      return within('blockquote');
    case 'aside':
      return within('blockquote', ' class="kg-blockquote-alt"').replace(
        /<br>(— (?:(?!<br>).)+)(<\/blockquote>)$/s,
        saidBy,
      );
    case 'list':
      return listHtml(node, note, depth);
    case 'link':
    case 'autolink':
    case 'at-link':
      return linkHtml(node, inner());
  }
  if (silent.has(type)) return '';
  if (isCard(type) || !Array.isArray(node['children'])) return cardHtml(type, node, note);
  note(phrase`Ghost's element “${type}” is unknown here; its words are kept as text`);
  return within('div');
}

/** Ghost has no place for who said it; Galley's own export puts it on a last line. */
const saidBy = '<cite>$1</cite>$2';

function textHtml(node: CardFields): string {
  const format = Number(node['format']) || 0;
  const words = escapeText(typeof node['text'] === 'string' ? node['text'] : '');
  const marked = marks.reduceRight(
    (inner, [bit, tag]) => ((format & bit) === 0 ? inner : `<${tag}>${inner}</${tag}>`),
    words,
  );
  const style = textIn(node, 'style');
  const role = roleOfGhostStyle(style);
  if (style !== ghostDatelineStyle && role === undefined) return marked;
  return `<span class="${role === undefined ? datelineClass : creditClass(role)}">${marked}</span>`;
}

function linkHtml(node: CardFields, inner: string): string {
  const attributes = ['title', 'rel'].flatMap((name) => {
    const value = textIn(node, name);
    return value === '' ? [] : [` ${name}="${escapeText(value)}"`];
  });
  return `<a href="${escapeText(textIn(node, 'url'))}"${attributes.join('')}>${inner}</a>`;
}

/** Lexical keeps a list in a list in an item of its own; in HTML it belongs to the item before. */
function listHtml(node: CardFields, note: Note, depth: number): string {
  const isOrdered = node['listType'] === 'number' || node['tag'] === 'ol';
  const items: string[] = [];
  for (const item of listIn(node, 'children')) {
    const isNested = listIn(item, 'children').every((child) => textIn(child, 'type') === 'list');
    const inner = childrenOf(item, note, depth + 1);
    const before = items.pop();
    if (isNested && before !== undefined) items.push(before + inner);
    else items.push(...(before === undefined ? [] : [before]), inner);
  }
  const start = isOrdered && Number.isSafeInteger(node['start']) ? ` start="${node['start']}"` : '';
  const tag = isOrdered ? 'ol' : 'ul';
  return `<${tag}${start}${direction(node)}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function direction(node: CardFields): string {
  return node['direction'] === 'rtl' ? ' dir="rtl"' : '';
}
