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
      readonly link: Json | null;
    }
  | { readonly is: 'leaf'; readonly key: string; readonly node: Json; readonly link: Json | null }
  | { readonly is: 'end'; readonly key: string; readonly block: Json; readonly lists: readonly Json[] }
  | { readonly is: 'block'; readonly key: string; readonly node: unknown };

export function blockToken(node: unknown): Token {
  return { is: 'block', key: `block ${stableJson(node)}`, node };
}

/** `lists` are those that a list's item stands in, from the outermost. */
export function endToken(block: Json, lists: readonly Json[]): Token {
  return { is: 'end', key: `end ${stableJson([block, lists])}`, block, lists };
}

/** The words of a line; `null` where it holds what can't be told apart again, such as two links side by side. */
export function inlineTokens(
  children: readonly unknown[],
  link: Json | null = null,
): readonly Token[] | null {
  const tokens: Token[] = [];
  for (const child of children) {
    if (!isJson(child)) return null;
    if (child['type'] === 'text' && typeof child['text'] === 'string') {
      tokens.push(...words(child, child['text'], link));
    } else if (child['type'] === 'link' && link === null) {
      const { children: inner, ...own } = child;
      const held = Array.isArray(inner) && inner.length > 0 ? inlineTokens(inner, own) : null;
      if (held === null) return null;
      tokens.push(...held);
    } else if ('children' in child) {
      return null;
    } else {
      tokens.push({ is: 'leaf', key: `leaf ${stableJson([child, link])}`, node: child, link });
    }
  }
  return tokens;
}

function words(node: Json, text: string, link: Json | null): readonly Token[] {
  const { text: _, ...look } = node;
  const lookKey = stableJson([look, link]);
  return wordsOf(text).map((word) => ({
    is: 'word',
    key: `word ${word} ${lookKey}`,
    text: word,
    node: look,
    link,
  }));
}

/** The nodes of a line again: neighbours that look alike are one text, neighbours in the same link are in one link. */
export function inlineNodes(tokens: readonly Token[]): readonly Json[] {
  const nodes: Json[] = [];
  const inline = tokens.filter((token) => token.is === 'word' || token.is === 'leaf');
  for (let at = 0; at < inline.length; ) {
    const link = inline[at]?.link ?? null;
    const key = stableJson(link);
    const end = inline.findIndex((token, index) => index > at && stableJson(token.link) !== key);
    const inner = plainNodes(inline.slice(at, end < 0 ? undefined : end));
    if (link === null) nodes.push(...inner);
    else nodes.push({ ...link, children: inner });
    at = end < 0 ? inline.length : end;
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

/** Every text within a node; a space between two. */
export function textIn(node: unknown): string {
  if (!isJson(node)) return '';
  const { text, children } = node;
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.map(textIn).filter(Boolean).join(' ') : '';
}
