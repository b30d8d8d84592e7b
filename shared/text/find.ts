export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  readonly isRegExp: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Pattern =
  | { readonly is: 'empty' }
  | { readonly is: 'pattern'; readonly regExp: RegExp }
  /** A regular expression that isn't one; `reason` is the engine's, in English. */
  | { readonly is: 'wrong'; readonly reason: string };

/** What a typed character of a plain query stands for: whoever looks for "it's" means "it’s" too. */
const likes: Readonly<Record<string, string>> = {
  "'": "['‘’‚‛‹›]",
  '"': '["“”„‟«»]',
  ' ': '[ \\u00a0\\u202f]',
  '-': '[-\\u2010\\u2011]',
};

export function compileQuery({ text, matchCase, wholeWord, isRegExp }: FindQuery): Pattern {
  if (text === '') return { is: 'empty' };
  const source = isRegExp ? text : [...text].map((each) => likes[each] ?? escapeSign(each)).join('');
  const whole = wholeWord ? `(?<![\\p{L}\\p{N}\\p{M}_])(?:${source})(?![\\p{L}\\p{N}\\p{M}_])` : source;
  try {
    return { is: 'pattern', regExp: new RegExp(whole, matchCase ? 'gmu' : 'gimu') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { is: 'wrong', reason: message.replace(/^Invalid regular expression: .*?\/[a-z]*: /s, '') };
  }
}

/** Every place in a line where the pattern matches something, in order; matches of nothing are none. */
export function findIn(line: string, regExp: RegExp): readonly Span[] {
  return [...line.matchAll(regExp)]
    .filter(([match]) => match !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The first name of a `$<name>` that none of the pattern's groups has: nobody means nothing by it. `null`: there is none. */
export function missingGroup(regExp: RegExp, replacement: string): string | null {
  const groups = new RegExp(`${regExp.source}|`, regExp.flags).exec('')?.groups ?? {};
  const named = replacement.matchAll(sign);
  const names = [...named].flatMap((each) => each.groups?.['name'] ?? []);
  return names.find((name) => !Object.hasOwn(groups, name)) ?? null;
}

/** What stands in a match's place: as written, or with `$1`, `$<name>` and `$&` filled in for a regular expression. */
export function replacementOf(
  line: string,
  { start, end }: Span,
  regExp: RegExp,
  replacement: string,
  isRegExp: boolean,
): string {
  if (!isRegExp) return replacement;
  // Looks around the match need its line, and whoever finds with the same pattern its `lastIndex`.
  const pattern = new RegExp(regExp);
  pattern.lastIndex = start;
  const match = pattern.exec(line);
  return match?.index === start && match[0].length === end - start ? fill(replacement, match) : replacement;
}

/** What stands for something in a replacement. */
const sign = /\$(\$|&|\d|<(?<name>[^>]+)>)/gu;

/** A group that caught nothing gives nothing; a number that no group has stays as written. */
function fill(replacement: string, match: RegExpExecArray): string {
  return replacement.replace(sign, (written, what: string, ...rest) => {
    const { name } = (rest.at(-1) ?? {}) as { readonly name?: string };
    if (what === '$') return '$';
    if (what === '&') return match[0];
    if (name !== undefined) return match.groups?.[name] ?? '';
    const number = Number(what);
    return number > 0 && number < match.length ? (match[number] ?? '') : written;
  });
}

function escapeSign(sign: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign;
}
