import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import { phrase } from '#shared/messages/phrase.ts';
import { styleFunctions, styleRules } from './style-words.ts';
import { ThemeError } from './theme-error.ts';

/**
 * A theme's styles with the addresses of its assets put in: `url("assets/x.woff2")` becomes what `assetAddress` says.
 * Nothing else may be loaded. They are read in tokens, as browsers do, and printed from these: what browsers could read in
 * another way (what has no end, escapes), and functions and rules that aren't known to load nothing, are refused.
 */
export function checkStyles(
  file: string,
  css: string,
  assetAddress: (name: string) => string | undefined,
): string {
  // The first thing that browsers do, too: css-syntax-3, 3.3.
  const text = css.replace(/\r\n?|\f/g, '\n').replaceAll('\0', '\ufffd');
  const fail = (at: number, why: string): never => {
    throw new ThemeError(file, text.slice(0, at).split('\n').length, why);
  };
  const unsure = (at: number): never =>
    fail(
      at,
      phrase`something in quotes, a comment or url() has no end, or isn’t written as browsers read it`,
    );
  const tokens = tokenize({ css: text }, { onParseError: ({ sourceStart }) => unsure(sourceStart) });
  let printed = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as CSSToken;
    if (token[0] === TokenType.BadURL || token[0] === TokenType.BadString) unsure(token[2]);
    const link = linkAt(tokens, index);
    const why = link === null ? faultOf(token, tokens[index + 1]) : null;
    if (why !== null) fail(token[2], why);
    if (link === null) {
      printed += token[0] === TokenType.Comment ? '/**/' : token[1];
      continue;
    }
    if (link.address === null) return fail(token[2], phrase`what url() says isn’t one address`);
    const name = /^(?:\.\.\/)?assets\/([a-z0-9][a-z0-9._-]*)$/i.exec(link.address)?.[1];
    const target = name === undefined ? undefined : assetAddress(name);
    if (target === undefined)
      fail(
        token[2],
        phrase`url(${link.address}) isn't a file of the theme's assets folder, such as url("assets/paper.webp")`,
      );
    printed += `url("${target}")`;
    index = link.end;
  }
  return printed;
}

/** The url() that begins here, to its last token; without an address where it says anything else than one. */
function linkAt(
  tokens: readonly CSSToken[],
  start: number,
): { readonly address: string | null; readonly end: number } | null {
  const token = tokens[start] as CSSToken;
  if (token[0] === TokenType.URL && !token[1].includes('\\'))
    return { address: token[4].value.trim(), end: start };
  if (token[0] !== TokenType.Function || token[1].toLowerCase() !== 'url(') return null;
  const inside: CSSToken[] = [];
  let end = start + 1;
  for (; tokens[end]?.[0] !== TokenType.CloseParen; end += 1) {
    const next = tokens[end];
    if (next === undefined || next[0] === TokenType.EOF) return { address: null, end };
    if (next[0] !== TokenType.Whitespace) inside.push(next);
  }
  const [only] = inside;
  const isOne = inside.length === 1 && only?.[0] === TokenType.String;
  return { address: isOne ? only[4].value.trim() : null, end };
}

function faultOf(token: CSSToken, next: CSSToken | undefined): string | null {
  // Otherwise a name could be another than the one that is read here.
  if (token[0] !== TokenType.String && token[0] !== TokenType.Comment && token[1].includes('\\'))
    return phrase`a backslash may stand in quotes only`;
  if (token[0] === TokenType.Function) {
    const name = token[4].value.toLowerCase();
    return name.startsWith('--') || styleFunctions.has(withoutPrefix(name))
      ? null
      : phrase`a theme can't use ${name}(); of what loads something only url() may be used`;
  }
  if (token[0] === TokenType.AtKeyword) {
    const name = token[4].value.toLowerCase();
    if (name === 'import')
      return phrase`list further files under "styles" in theme.json instead of importing them`;
    return styleRules.has(withoutPrefix(name)) ? null : phrase`a theme can't use @${name}`;
  }
  if (token[0] === TokenType.Ident && isBinding(token[4].value.toLowerCase(), next))
    return phrase`styles can’t bind scripts`;
  return token[0] === TokenType.CDO ? phrase`“<!--” has no place in styles` : null;
}

function isBinding(name: string, next: CSSToken | undefined): boolean {
  const isProperty = next?.[0] === TokenType.Colon || next?.[0] === TokenType.Whitespace;
  return name === '-moz-binding' || (name === 'behavior' && isProperty);
}

function withoutPrefix(name: string): string {
  return name.replace(/^-(?:webkit|moz|ms|o)-/, '');
}
