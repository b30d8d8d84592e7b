import type { Body } from '../body/body.schema.ts';
import { isSameJson } from '../compare/stable-json.ts';
import { listNodes, listTokens } from './list-lines.ts';
import { blockToken, endToken, inlineNodes, inlineTokens, isJson, type Json, type Token } from './tokens.ts';

/** Blocks that are a line of words and nothing else. */
export const lineTypes: readonly unknown[] = ['paragraph', 'heading', 'quote'];

/** One block's tokens. A block that wouldn't come back exactly as it is stays whole. */
export function tokensOfBlock(node: unknown): readonly Token[] {
  const tokens = isJson(node) ? looseTokens(node) : null;
  if (tokens === null) return [blockToken(node)];
  const [back, ...more] = blocksOfTokens(tokens);
  return more.length === 0 && isSameJson(back, node) ? tokens : [blockToken(node)];
}

function looseTokens(node: Json): readonly Token[] | null {
  if (node['type'] === 'list') return listTokens(node);
  const { children, ...block } = node;
  if (!lineTypes.includes(node['type']) || !Array.isArray(children)) return null;
  const words = inlineTokens(children);
  return words === null ? null : [...words, endToken(block, [])];
}

function blocksOfTokens(tokens: readonly Token[]): readonly unknown[] {
  const blocks: unknown[] = [];
  let words: Token[] = [];
  let items: { words: readonly Token[]; block: Json; lists: readonly Json[] }[] = [];
  const endList = (): void => {
    blocks.push(...listNodes(items));
    items = [];
  };
  for (const token of tokens) {
    if (token.is === 'block') {
      endList();
      blocks.push(token.node);
    } else if (token.is === 'end' && token.lists.length > 0) {
      items.push({ words, block: token.block, lists: token.lists });
      words = [];
    } else if (token.is === 'end') {
      endList();
      blocks.push({ ...token.block, children: inlineNodes(words) });
      words = [];
    } else words.push(token);
  }
  endList();
  return blocks;
}

/** The body with other blocks; everything else of it is kept. A body has at least one block. */
export function withBlocks(body: Body, tokens: readonly Token[]): Body {
  return { ...body, root: { ...body.root, children: [...blocksOfTokens(tokens)] } };
}
