/** What looks the article's words up. */
export interface Spelling {
  /** Another one says that what was found before may be otherwise now: a name was added, checking was turned on or off. */
  readonly version: string;
  /** Those of the words that are wrong; `null` where nobody knows: there is no dictionary for the language. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly string[] | null>;
  /** How a word may have been meant, the likeliest first. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>;
  /** Among the newsroom's names. */
  readonly addName: (word: string) => Promise<void>;
  /** Says that no word is wrong, or that there is no dictionary for the language. */
  readonly nothingFound: (unknownLanguage: string | null) => void;
}

export const noSpelling: Spelling = {
  version: '',
  check: async () => null,
  suggest: async () => [],
  addName: async () => {},
  nothingFound: () => {},
};
