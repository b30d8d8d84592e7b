import type { HouseStyle } from './house-style.schema.ts';

/** A place where a text departs from the house style. `start` and `find` say where; `put` is `null` where a person must decide. */
export interface StyleFinding {
  readonly start: number;
  readonly find: string;
  readonly put: string | null;
  readonly kind: 'word' | 'number' | 'quotes' | 'title';
  readonly why: string;
}

/** Every departure in one block's or field's text, in the order of the text. `language` is a BCP 47 tag. */
export function checkStyle(text: string, style: HouseStyle, language: string): readonly StyleFinding[] {
  const found = [
    ...bannedWords(text, style),
    ...titles(text, style),
    ...numbers(text, style, language),
    ...quotes(text, style),
  ];
  return found.toSorted((a, b) => a.start - b.start);
}

function bannedWords(text: string, style: HouseStyle): readonly StyleFinding[] {
  return style.words.flatMap(({ find, put, why }) =>
    matches(text, wholeWords(find, 'giu')).map(({ start, words }) => ({
      start,
      find: words,
      put: put === '' ? null : likeCase(words, put),
      kind: 'word' as const,
      why,
    })),
  );
}

/** The title in other letters, or with or without its full stop, before a name. */
function titles(text: string, style: HouseStyle): readonly StyleFinding[] {
  return style.titles.flatMap((title) => {
    const bare = title.replace(/\.$/, '');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped(bare)}\\.?)(?=\\s)`, 'giu');
    return matches(text, pattern)
      .filter(({ start, words }) => words !== title && /^\s\p{Lu}/u.test(text.slice(start + words.length)))
      .map(({ start, words }) => ({ start, find: words, put: title, kind: 'title' as const, why: '' }));
  });
}

const spelled = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** Not part of a date, time, sum, score, unit or sentence's measure: only a number before a word in small letters. */
const loneNumber = /(?<![\p{L}\p{N}.,:/–—+−$€£#%-]|[\p{Sc}]\s?)(\d{1,2})(?=\s\p{Ll}{3,})/gu;
const measures = /^\s(?:per\s?cent|percent|million|billion|trillion|km|kg|mph|degrees|am|pm|a\.m|p\.m)\b/iu;

function numbers(text: string, style: HouseStyle, language: string): readonly StyleFinding[] {
  if (style.spelledUpTo === 0 || !/^en(?:-|$)/i.test(language)) return [];
  return matches(text, loneNumber).flatMap(({ start, words }) => {
    const value = Number(words);
    const word = spelled[value];
    if (word === undefined || value > style.spelledUpTo || words !== String(value)) return [];
    const after = text.slice(start + words.length);
    if (measures.test(after) || /\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, start))) return [];
    const put = isSentenceStart(text, start) ? word.replace(/^./, (letter) => letter.toUpperCase()) : word;
    return [{ start, find: words, put, kind: 'number' as const, why: '' }];
  });
}

function quotes(text: string, style: HouseStyle): readonly StyleFinding[] {
  if (style.quotes === 'any') return [];
  const wrong = style.quotes === 'curly' ? /["']/gu : /[“”‘’]/gu;
  return matches(text, wrong).map(({ start, words }) => ({
    start,
    find: words,
    put: style.quotes === 'curly' ? curled(text, start) : /[“”]/.test(words) ? '"' : "'",
    kind: 'quotes' as const,
    why: '',
  }));
}

function curled(text: string, at: number): string {
  const opens = at === 0 || /[\s([{«—–-]/u.test(text[at - 1] ?? '');
  if (text[at] === '"') return opens ? '“' : '”';
  // An apostrophe at a word's start, as in ’90s, isn't a quotation's.
  return opens && !/\d/.test(text[at + 1] ?? '') ? '‘' : '’';
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?]["”’)]?\s)$/u.test(text.slice(0, at));
}

/** `UTILISE` → `USE`, `Utilise` → `Use`. */
function likeCase(words: string, put: string): string {
  if (/\p{Lu}{2}/u.test(words) && words === words.toUpperCase()) return put.toUpperCase();
  const first = words.slice(0, 1);
  return first !== first.toLowerCase() ? put.slice(0, 1).toUpperCase() + put.slice(1) : put;
}

function wholeWords(words: string, flags: string): RegExp {
  const inner = words.split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${inner})(?![\\p{L}\\p{N}])`, flags);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

function matches(
  text: string,
  pattern: RegExp,
): readonly { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, words: match[0] }));
}
