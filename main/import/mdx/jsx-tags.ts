/** What an attribute is given: words, the code between braces, or nothing, which means `true`. */
type JsxValue =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'flag' };

/** A tag of JSX. */
export interface JsxTag {
  /** '' is a fragment's: `<>`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly given: ReadonlyMap<string, JsxValue>;
  /** Where the text goes on. */
  readonly end: number;
}

/** In characters: nobody writes a longer tag or expression. */
const longest = 20_000;

/** Words in quotes, comments, and the brackets; an apostrophe in a sentence ends on no line. */
const tokens =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|(?<![:\w])\/\/[^\n]*|[{}()[\]]/g;
const opening = new Set(['{', '(', '[']);
const closing = new Set(['}', ')', ']']);

/** After the bracket that closes the one at `at`; `null` where none does. */
export function afterBracket(source: string, at: number): number | null {
  let depth = 0;
  for (const { 0: token, index } of source.slice(at, at + longest).matchAll(tokens)) {
    if (opening.has(token)) depth += 1;
    else if (closing.has(token)) depth -= 1;
    if (depth === 0) return at + index + token.length;
  }
  return null;
}

const tokensAndLines = new RegExp(`${tokens.source}|\\n`, 'g');

const moduleStatement = /^(?:ex|im)port /;

/** After the line that ends a statement: it leaves no bracket open, and no sign that wants more. */
export function afterStatement(source: string, at: number): number {
  const text = source.slice(at, at + longest);
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokensAndLines)) {
    if (opening.has(token)) depth += 1;
    else if (closing.has(token)) depth -= 1;
    // Nothing holds another statement of a module: this one has no end.
    if (token === '\n' && depth > 0 && moduleStatement.test(text.slice(index + 1, index + 8))) break;
    const isEnd = token === '\n' && depth <= 0;
    if (isEnd && !/(?:=>|[=,?&|+])\s*$/.test(text.slice(Math.max(0, index - 100), index)))
      return at + index + 1;
  }
  return depth === 0 ? at + text.length : afterLine(source, at);
}

function afterLine(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end + 1;
}

const closingTag = /<\/\s*([A-Za-z][\w.:-]*)?\s*>/y;
const tagName = /<([A-Za-z_$][\w$.:-]*)?/y;
const space = /\s*/y;
const attribute = /([A-Za-z_$][\w$.:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=\{)))?/y;

/** The tag that begins at a `<`; `null` where that begins none. */
export function jsxTagAt(source: string, at: number): JsxTag | null {
  const text = source.slice(at, at + longest);
  const closed = match(closingTag, text, 0);
  if (closed !== null)
    return { name: closed[1] ?? '', kind: 'close', given: new Map(), end: at + closed[0].length };
  const named = match(tagName, text, 0);
  if (named === null) return null;
  const given = new Map<string, JsxValue>();
  let place = named[0].length;
  for (;;) {
    const before = place;
    place += match(space, text, place)?.[0].length ?? 0;
    const sign = text.charAt(place);
    if (sign === '>' || text.startsWith('/>', place)) {
      const kind = sign === '>' ? 'open' : 'alone';
      return { name: named[1] ?? '', kind, given, end: at + place + (sign === '>' ? 1 : 2) };
    }
    if (place === before) return null;
    if (sign === '{') {
      // What is spread has names of its own, which the text doesn't say.
      const end = afterBracket(text, place);
      if (end === null) return null;
      place = end;
      continue;
    }
    const found = match(attribute, text, place);
    if (found === null) return null;
    const [whole, name = '', double, single] = found;
    place += whole.length;
    const words = double ?? single;
    if (words !== undefined) given.set(name, { kind: 'words', words });
    else if (!whole.includes('=')) given.set(name, { kind: 'flag' });
    else {
      const end = afterBracket(text, place);
      if (end === null) return null;
      given.set(name, { kind: 'code', code: text.slice(place + 1, end - 1).trim() });
      place = end;
    }
  }
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The words of a text in quotes and nothing else, `'a'` or `` `a` ``; `null` for other code. Code is read, never run. */
export function wordsInQuotes(code: string): string | null {
  const [, quote, inner = ''] = /^(["'`])((?:(?!\1)[^\\]|\\[\s\S])*)\1$/.exec(code.trim()) ?? [];
  if (quote === undefined || (quote === '`' && inner.includes('${'))) return null;
  return inner.replace(
    /\\(u\{([\da-f]{1,6})\}|u([\da-f]{4})|\r?\n|[\s\S])/gi,
    (_whole, sign: string, ...found) => {
      const code = found[0] ?? found[1];
      if (typeof code === 'string')
        return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      return sign === 'n' ? '\n' : sign === 't' ? '\t' : /\n/.test(sign) ? '' : sign;
    },
  );
}
