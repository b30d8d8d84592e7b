import {
  createKnownWords,
  createSpellingRound,
  type Spelling,
} from '../../renderer/features/editor/index.ts';

const right: Readonly<Record<string, string>> = {
  en: "the dam holds it isn't here and see old pier",
  pt: 'a barragem',
};

export interface Asked extends Spelling {
  readonly asked: string[];
  readonly found: (string | null)[];
  readonly names: string[];
}

/** Knows a few words of two languages; `teh` may be meant as `the`. `wait`: until then it doesn’t answer. */
export function fewWords(wait: (words: readonly string[]) => Promise<void> = async () => {}): Asked {
  const [asked, found, names]: [string[], (string | null)[], string[]] = [[], [], []];
  const check = async (tag: string, words: readonly string[]): Promise<readonly string[] | null> => {
    asked.push(...words);
    await wait(words);
    const known = right[tag]?.split(' ');
    return known === undefined
      ? null
      : words.filter((word) => !known.includes(word.toLowerCase()) && !names.includes(word));
  };
  return {
    asked,
    found,
    names,
    get version() {
      return names.join();
    },
    words: createKnownWords(() => ({ version: names.join(), check })),
    round: createSpellingRound(),
    suggest: async (_tag, word) => (word === 'teh' ? ['the', 'tea'] : []),
    addName: async (word) => void names.push(word),
    nothingFound: (unknown) => void found.push(unknown),
  };
}
