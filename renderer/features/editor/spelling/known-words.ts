import type { LineWord } from './block-words.ts';
import type { Spelling } from './spelling-host.ts';

/** What is known of words, so that each is asked about once. */
interface KnownWords {
  readonly isWrong: (word: Pick<LineWord, 'language' | 'word'>) => boolean;
  /** Looks up those that aren't known. One that can't be asked about now is asked about again next time. */
  readonly learn: (words: Iterable<LineWord>) => Promise<void>;
  /** Right from here on, in this article. */
  readonly ignore: (word: Pick<LineWord, 'language' | 'word'>) => void;
  /** Languages without a dictionary. */
  readonly unknownLanguages: () => ReadonlySet<string>;
  readonly forget: () => void;
}

/** A call carries this many at most. */
const mostAtOnce = 4000;

export function createKnownWords(spelling: () => Spelling): KnownWords {
  const wrongByLanguage = new Map<string, Map<string, boolean>>();
  const unknown = new Set<string>();
  const ignored = new Set<string>();

  const wordsOf = (language: string): Map<string, boolean> => {
    const words = wrongByLanguage.get(language) ?? new Map<string, boolean>();
    wrongByLanguage.set(language, words);
    return words;
  };

  async function lookUp(language: string, words: readonly string[]): Promise<void> {
    const known = wordsOf(language);
    const wrong = await spelling().check(language, words);
    if (wrong === null) unknown.add(language);
    for (const word of words) known.set(word, wrong?.includes(word) ?? false);
  }

  return {
    isWrong: ({ language, word }) => !ignored.has(word) && wrongByLanguage.get(language)?.get(word) === true,
    learn: async (words) => {
      const asked = new Map<string, Set<string>>();
      for (const { language, word } of words) {
        if (unknown.has(language) || wordsOf(language).has(word) || word.length > 100) continue;
        asked.set(language, (asked.get(language) ?? new Set()).add(word));
      }
      for (const [language, some] of asked) {
        const all = [...some];
        for (let at = 0; at < all.length; at += mostAtOnce)
          await lookUp(language, all.slice(at, at + mostAtOnce));
      }
    },
    ignore: ({ word }) => void ignored.add(word),
    unknownLanguages: () => unknown,
    forget: () => {
      wrongByLanguage.clear();
      unknown.clear();
    },
  };
}
