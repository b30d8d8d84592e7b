import { createKnownWords, type KnownWords } from './known-words.ts';
import { createSpellingRound, type SpellingRound } from './spelling-round.ts';

/** How the words of an article are looked up, in its text and its fields. */
export interface Spelling {
  /** Another one says that what was found before may be otherwise now: a name was added, checking was turned on or off. */
  readonly version: string;
  readonly words: KnownWords;
  /** The text and the fields, in which one goes from each wrong word to the next. */
  readonly round: SpellingRound;
  /** How a word may have been meant, the likeliest first. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>;
  /** Among the newsroom's names. */
  readonly addName: (word: string) => Promise<void>;
  /** Says that no word is wrong, or that there is no dictionary for the language. */
  readonly nothingFound: (unknownLanguage: string | null) => void;
}

export const noSpelling: Spelling = {
  version: '',
  words: createKnownWords(() => ({ version: '', check: async () => null })),
  round: createSpellingRound(),
  suggest: async () => [],
  addName: async () => {},
  nothingFound: () => {},
};

/** From the caret in `from`, the text or a field, to the next wrong word of the article, or says that there is none. */
export async function goToNextMisspelling(spelling: Spelling, from: Element): Promise<void> {
  if (await spelling.round.goOn(from)) return;
  const [unknown = null] = spelling.words.unknownLanguages();
  spelling.nothingFound(unknown);
}
