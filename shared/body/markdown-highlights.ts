import type { MarkedExtension, Token, Tokens } from 'marked';

/** Two equals signs, no more. */
const signs = /(?<!=)==(?!=)/g;
/** What may stand between a sign and the words before it, and part them. */
const apart = new Set(['br', 'escape', 'html']);

/**
 * `==words==` as Obsidian, Goldmark and markdown-it-mark highlight them. Where they touch words outside, as in `a==b`, they are
 * what was written. Done on what is parsed already, as it is asked for at each word else.
 */
export const highlights: MarkedExtension = {
  extensions: [
    {
      name: 'highlight',
      renderer(token) {
        return `<mark>${this.parser.parseInline(token.tokens ?? [])}</mark>`;
      },
    },
  ],
  hooks: {
    processAllTokens(tokens) {
      const waiting: unknown[][] = [tokens];
      // Footnotes and their marks name each other.
      const seen = new Set<unknown>();
      for (let list = waiting.pop(); list !== undefined; list = waiting.pop()) {
        if (seen.has(list)) continue;
        seen.add(list);
        highlightIn(list as Token[]);
        for (const one of list)
          for (const value of Array.isArray(one) ? [one] : Object.values(Object(one)))
            if (Array.isArray(value)) waiting.push(value);
      }
      return tokens;
    },
  },
};

interface Sign {
  readonly index: number;
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** In place: others hold the list. */
function highlightIn(tokens: Token[]): void {
  const pairs = pairsOf(tokens.flatMap((token, index) => signsIn(token, index, tokens)));
  if (pairs.length === 0) return;
  const done: Token[] = [];
  let from = { index: 0, at: 0 };
  for (const [open, close] of pairs) {
    done.push(...between(tokens, from, open));
    const inner = between(tokens, { index: open.index, at: open.at + 2 }, close);
    const raw = `==${inner.map((token) => token.raw).join('')}==`;
    done.push({ type: 'highlight', raw, tokens: inner });
    from = { index: close.index, at: close.at + 2 };
  }
  const last = tokens.length - 1;
  done.push(...between(tokens, from, { index: last, at: tokens[last]?.raw.length ?? 0 }));
  tokens.length = 0;
  for (const token of done) tokens.push(token);
}

function isWords(token: Token | undefined): token is Tokens.Text {
  return token?.type === 'text' && !('tokens' in token && token.tokens !== undefined);
}

function signsIn(token: Token, index: number, tokens: readonly Token[]): readonly Sign[] {
  if (!isWords(token) || !token.text.includes('==')) return [];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return Array.from(token.text.matchAll(signs), ({ index: at }) => {
    const [left, right] = [token.text.charAt(at - 1), token.text.charAt(at + 2)];
    const isParted = left === '' ? before === undefined || apart.has(before.type) : !/\w/.test(left);
    return {
      index,
      at,
      opens: isParted && (right === '' ? after !== undefined && after.type !== 'br' : /\S/.test(right)),
      closes:
        (left === '' ? before !== undefined && before.type !== 'br' : /\S/.test(left)) && !/\w/.test(right),
    };
  });
}

function pairsOf(found: readonly Sign[]): readonly (readonly [Sign, Sign])[] {
  const pairs: (readonly [Sign, Sign])[] = [];
  let open: Sign | null = null;
  for (const sign of found) {
    if (open !== null && sign.closes) {
      pairs.push([open, sign]);
      open = null;
    } else if (open === null && sign.opens) open = sign;
  }
  return pairs;
}

type Place = Pick<Sign, 'index' | 'at'>;

/** From one place to another, with the parts of the texts that they are in. */
function between(tokens: readonly Token[], from: Place, to: Place): Token[] {
  return tokens.slice(from.index, to.index + 1).flatMap((token, offset) => {
    const index = from.index + offset;
    const start = index === from.index ? from.at : 0;
    const isWhole = start === 0 && index !== to.index;
    if (isWhole || !isWords(token)) return [token];
    const text = token.text.slice(start, index === to.index ? to.at : undefined);
    return text === '' ? [] : [{ ...token, raw: text, text }];
  });
}
