import { stableJson } from '../compare/stable-json.ts';
import { endToken, inlineNodes, inlineTokens, isJson, type Json, type Token } from './tokens.ts';

/** A list as lines, one an item; `null` where an item is more than a line. Numbers are left out: they follow from the order. */
export function listTokens(list: Json, outer: readonly Json[] = []): readonly Token[] | null {
  const { children, ...own } = list;
  if (!Array.isArray(children) || children.length === 0) return null;
  const lists = [...outer, own];
  const tokens: Token[] = [];
  for (const item of children) {
    if (!isJson(item) || item['type'] !== 'listitem' || !Array.isArray(item['children'])) return null;
    const { children: inner, value: _, ...block } = item;
    const nested = nestedList(inner as readonly unknown[]);
    const lines = nested === null ? inlineTokens(inner as readonly unknown[]) : listTokens(nested, lists);
    if (lines === null) return null;
    tokens.push(...lines, ...(nested === null ? [endToken(block, lists)] : []));
  }
  return tokens;
}

function nestedList(children: readonly unknown[]): Json | null {
  const [only] = children;
  return children.length === 1 && isJson(only) && only['type'] === 'list' ? only : null;
}

interface Line {
  readonly words: readonly Token[];
  readonly block: Json;
  readonly lists: readonly Json[];
}

/** Lists again, of lines that stand one after the other: those of one look, at one depth, are one list. */
export function listNodes(lines: readonly Line[], depth = 0): readonly Json[] {
  const nodes: Json[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const own = rest[0]?.lists[depth];
    const key = stableJson(own);
    const end = rest.findIndex(({ lists }) => stableJson(lists[depth]) !== key);
    const mine = end < 0 ? rest : rest.slice(0, end);
    rest = rest.slice(mine.length);
    nodes.push({ ...own, children: numbered(itemsOf(mine, depth), Number(own?.['start'] ?? 1)) });
  }
  return nodes;
}

function itemsOf(lines: readonly Line[], depth: number): readonly Json[] {
  const items: Json[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.lists.length === depth + 1) {
      items.push({ ...line.block, children: inlineNodes(line.words) });
      at += 1;
      continue;
    }
    const end = lines.findIndex(({ lists }, index) => index > at && lists.length === depth + 1);
    const inner = lines.slice(at, end < 0 ? undefined : end);
    // What Lexical saves around a list within a list: an item without words.
    for (const nested of listNodes(inner, depth + 1))
      items.push({ ...plainItem(line.block), children: [nested] });
    at += inner.length;
  }
  return items;
}

function plainItem(block: Json): Json {
  return { ...block, indent: Math.max(0, Number(block['indent'] ?? 0) - 1) };
}

/** An item that only holds a list doesn't count; it has the number that the next one will have. */
function numbered(items: readonly Json[], start: number): readonly Json[] {
  let value = start;
  return items.map((item) => {
    const isWrapper = nestedList(item['children'] as readonly unknown[]) !== null;
    const own = { ...item, value };
    if (!isWrapper) value += 1;
    return own;
  });
}
