/** A word as dictionaries have it, with the language that it is in. */
export interface AskedWord {
  readonly word: string;
  /** BCP 47. */
  readonly language: string;
}

export interface WordLookUp {
  /** Another one says that what was found before may be otherwise now: a name was added, checking was turned on or off. */
  readonly version: string;
  /** Those of the words that are wrong; `null` where nobody knows: there is no dictionary for the language. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly string[] | null>;
}

/** What is known of an article's words, in its text and its fields, so that each is asked about once. */
export interface KnownWords {
  readonly isWrong: (word: AskedWord) => boolean;
  /** Looks up those that aren't known. One that can't be asked about now is asked about again next time. */
  readonly learn: (words: Iterable<AskedWord>) => Promise<void>;
  /** Right from here on, in this article. */
  readonly ignore: (word: string) => void;
  /** What is returned ends it. */
  readonly onIgnored: (listener: () => void) => () => void;
  /** Languages without a dictionary. */
  readonly unknownLanguages: () => ReadonlySet<string>;
}

/** A call carries this many at most. */
const mostAtOnce = 4000;

/** `lookUp` is asked for at each use. */
export function createKnownWords(lookUp: () => WordLookUp): KnownWords {
  /** Whether they are wrong, by language. */
  let known = new Map<string, Map<string, boolean>>();
  /** What was found of an earlier version holds until a word is looked up again. */
  let before: typeof known = new Map();
  const unknown = new Set<string>();
  const ignored = new Set<string>();
  const listeners = new Set<() => void>();
  let version: string | null = null;

  const wordsOf = (language: string): Map<string, boolean> => {
    const words = known.get(language) ?? new Map<string, boolean>();
    known.set(language, words);
    return words;
  };

  async function lookUpIn(language: string, words: readonly string[]): Promise<void> {
    const found = wordsOf(language);
    const wrong = await lookUp().check(language, words);
    if (wrong === null) unknown.add(language);
    for (const word of words) found.set(word, wrong?.includes(word) ?? false);
  }

  return {
    isWrong: ({ language, word }) =>
      !ignored.has(word) &&
      (known.get(language)?.get(word) ?? before.get(language)?.get(word) ?? false) &&
      !unknown.has(language),
    learn: async (words) => {
      const now = lookUp().version;
      if (now !== version) {
        [before, known] = [known, new Map()];
        unknown.clear();
      }
      version = now;
      const asked = new Map<string, Set<string>>();
      for (const { language, word } of words) {
        if (unknown.has(language) || wordsOf(language).has(word) || word.length > 100) continue;
        asked.set(language, (asked.get(language) ?? new Set()).add(word));
      }
      for (const [language, some] of asked) {
        const all = [...some];
        for (let at = 0; at < all.length; at += mostAtOnce)
          await lookUpIn(language, all.slice(at, at + mostAtOnce));
      }
    },
    ignore: (word) => {
      ignored.add(word);
      for (const listener of listeners) listener();
    },
    onIgnored: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    unknownLanguages: () => unknown,
  };
}
