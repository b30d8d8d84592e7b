import { footnoteBrackets } from '../body/nodes/footnote/footnote.schema.ts';
import { wordsOf } from '../compare/compare-words.ts';
import { stableJson } from '../compare/stable-json.ts';

/** Saved JSON of a node, of which only what is asked for here is known. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * A body as one flat row of tokens: the words of a line, then the line's end, which says what kind of line it was. A block
 * of another kind is a token of its own. Any mixture of two such rows, taken over at tokens that they share, is a body
 * again: what follows a token in the mixture follows it in one of the two. That is why single suggestions can be accepted
 * and rejected in any order without a rule for each kind of change.
 */
export type Token =
  | {
      readonly is: 'word';
      readonly key: string;
      readonly text: string;
      readonly node: Json;
      readonly within: Wrappers;
    }
  | { readonly is: 'leaf'; readonly key: string; readonly node: Json; readonly within: Wrappers }
  | { readonly is: 'end'; readonly key: string; readonly block: Json; readonly lists: readonly Json[] }
  | { readonly is: 'block'; readonly key: string; readonly node: unknown };

/** What inline nodes are around it, from the outermost: a link, words in another language, a note. */
type Wrappers = readonly Json[];

export function blockToken(node: unknown): Token {
  return { is: 'block', key: `block ${stableJson(node)}`, node };
}

/** `lists` are those that a list's item stands in, from the outermost. */
export function endToken(block: Json, lists: readonly Json[]): Token {
  return { is: 'end', key: `end ${stableJson([block, lists])}`, block, lists };
}

/** The words of a line; `null` where it holds what is no node with words. */
export function inlineTokens(children: readonly unknown[], within: Wrappers = []): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const child of children) {
    if (!isJson(child)) return null;
    if (child['type'] === 'text' && typeof child['text'] === 'string') {
      tokens.push(...words(child, child['text'], within));
    } else if ('children' in child) {
      const { children: inner, ...own } = child;
      const held = Array.isArray(inner) && inner.length > 0 ? inlineTokens(inner, [...within, own]) : null;
      if (held === null) return null;
      tokens.push(...held);
    } else {
      tokens.push({ is: 'leaf', key: `leaf ${stableJson([child, within])}`, node: child, within });
    }
  }
  return tokens;
}

function words(node: Json, text: string, within: Wrappers): readonly Token[] {
  const { text: _, ...look } = node;
  const lookKey = stableJson([look, within]);
  return wordsOf(text).map((word) => ({
    is: 'word',
    key: `word ${word} ${lookKey}`,
    text: word,
    node: look,
    within,
  }));
}

/** The nodes of a line again: neighbours that look alike are one text, neighbours in the same link or note are in one. */
export function inlineNodes(tokens: readonly Token[], depth = 0): readonly Json[] {
  const nodes: Json[] = [];
  const inline = tokens.filter((token) => token.is === 'word' || token.is === 'leaf');
  for (let at = 0; at < inline.length; ) {
    const around = inline[at]?.within[depth];
    const key = stableJson(around);
    const end = inline.findIndex((token, index) => index > at && stableJson(token.within[depth]) !== key);
    const inner = inline.slice(at, end < 0 ? undefined : end);
    if (around === undefined) nodes.push(...plainNodes(inner));
    else nodes.push({ ...around, children: inlineNodes(inner, depth + 1) });
    at += inner.length;
  }
  return nodes;
}

function plainNodes(tokens: readonly Token[]): readonly Json[] {
  const nodes: Json[] = [];
  let look = '';
  for (const token of tokens) {
    if (token.is === 'word') {
      const own = stableJson(token.node);
      const last = nodes.at(-1);
      if (last !== undefined && own === look) {
        nodes[nodes.length - 1] = { ...last, text: `${String(last['text'])}${token.text}` };
      } else nodes.push({ ...token.node, text: token.text });
      look = own;
    } else if (token.is === 'leaf') {
      nodes.push(token.node);
      look = '';
    }
  }
  return nodes;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words of a token, without those that only describe it. */
export function textOfToken(token: Token): string {
  if (token.is === 'word') return token.text;
  return token.is === 'block' ? textIn(token.node) : '';
}

/**
 * What a reader sees of each of the tokens `[from, to)` of a row: notes stand in brackets, also where only their words are
 * asked for, but not a word in the midst of one.
 */
export function shownTexts(row: readonly Token[], from = 0, to = row.length): readonly string[] {
  const [open, close] = footnoteBrackets;
  return row.slice(from, to).map((token, index) => {
    const at = from + index;
    const text = token.is === 'leaf' ? ' ' : textOfToken(token);
    if (!isInNote(token)) return text;
    return (isInNote(row[at - 1]) ? '' : open) + text + (isInNote(row[at + 1]) ? '' : close);
  });
}

export function isInNote(token: Token | undefined): boolean {
  return (
    (token?.is === 'word' || token?.is === 'leaf') && token.within.some(({ type }) => type === 'footnote')
  );
}

/** Whether two rows count the same tokens: only then a place in the one is the same place in the other. */
export function isSameRow(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every(({ key }, at) => key === other[at]?.key);
}

/** Every text within a node; a space between two. */
function textIn(node: unknown): string {
  if (!isJson(node)) return '';
  const { text, children } = node;
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(textIn).filter(Boolean).join(' ') : '';
}
