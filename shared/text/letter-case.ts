export type LetterCase = 'upper' | 'lower' | 'sentence' | 'title';

interface Around {
  /** Of the same block. */
  readonly before?: string;
  readonly after?: string;
}

/**
 * A part of a text in other letters, by the rules of its language (Turkish İ, Dutch IJ). Title case is the headline style
 * of English; in languages that have no such style it is sentence case. Names keep their capitals in both.
 */
export function changeCase(text: string, to: LetterCase, language: string, around: Around = {}): string {
  const locale = knownLocale(language);
  if (to === 'upper') return text.toLocaleUpperCase(locale);
  if (to === 'lower') return text.toLocaleLowerCase(locale);
  if (to === 'title' && isEnglish(language)) return titleCase(text, locale, around);
  return sentenceCase(text, locale, around.before ?? '');
}

/** A text all in capitals has lost its names: only then everything else becomes small. */
function sentenceCase(text: string, locale: string, before: string): string {
  const letters = text === text.toLocaleUpperCase(locale) ? text.toLocaleLowerCase(locale) : text;
  let done = before;
  for (const word of letters.split(/(?<=\s)/u)) {
    const starts = /^\P{L}*$/u.test(done) || /[.!?…。！？]["'”’»“‘)\]]*\s+$/u.test(done);
    done += starts ? capitalise(word, locale) : isTitleWord(word) ? lowerFirst(word, locale, letters) : word;
  }
  return done.slice(before.length);
}

/** A capital at the start of a word in a text where nearly every word has one is style, not a name. */
function lowerFirst(word: string, locale: string, text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const capitals = words.filter((each) => /^\p{Lu}/u.test(each)).length;
  return words.length > 2 && capitals / words.length > 0.6 ? word.toLocaleLowerCase(locale) : word;
}

function isTitleWord(word: string): boolean {
  return /^\P{L}*\p{Lu}\p{Ll}*\P{L}*$/u.test(word);
}

/** Articles, short conjunctions and short prepositions stay small, except first and last (AP style: up to three letters). */
const small = new Set(
  'a an and as at but by for if in nor of off on or out per so the to up via yet vs'.split(' '),
);

function titleCase(text: string, locale: string, { before = '', after = '' }: Around): string {
  const letters = text === text.toLocaleUpperCase(locale) ? text.toLocaleLowerCase(locale) : text;
  let done = before;
  const pieces = letters.match(/\s+|[^\s]+/gu) ?? [];
  for (const [index, piece] of pieces.entries()) {
    const isFirst = /^\P{L}*$/u.test(done) || /[:.!?—]["'”’»“‘]*\s+$/u.test(done);
    const isLast = !/\p{L}/u.test(pieces.slice(index + 1).join('') + after);
    const bare = piece.toLocaleLowerCase(locale).replace(/^\P{L}+|\P{L}+$/gu, '');
    done +=
      small.has(bare) && !isFirst && !isLast
        ? piece.toLocaleLowerCase(locale)
        : capitaliseParts(piece, locale);
  }
  return done.slice(before.length);
}

/** Both halves of "Well-Known". */
function capitaliseParts(word: string, locale: string): string {
  return word
    .split(/(?<=-)/u)
    .map((part) => capitalise(part, locale))
    .join('');
}

export function capitalise(word: string, locale: string): string {
  const first = locale.startsWith('nl') ? /^(\P{L}*)(ij|\p{L})/iu : /^(\P{L}*)(\p{L})/u;
  return word.replace(
    first,
    (_all, marks: string, letter: string) => marks + letter.toLocaleUpperCase(locale),
  );
}

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

function knownLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
