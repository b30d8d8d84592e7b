import { join } from 'node:path';
import type { CheckedWords, Dictionary } from '#shared/ipc/spelling.contract.ts';
import type { Logger } from '../platform/logger.ts';
import { dictionaryFor, type FoundDictionary, findDictionaries } from './find-dictionaries.ts';
import { readDictionary } from './read-dictionary.ts';
import { createSpellingThread } from './spelling-thread.ts';
import { keepDictionaries, notADictionary, readChosen } from './take-dictionary.ts';

/** Looks words up in dictionaries that lie on this machine. Nothing is ever asked of the network. */
export interface SpellingService {
  /** `dictionary: null`: there is none for the language, and nothing is known of the words. */
  readonly check: (language: string, words: readonly string[]) => Promise<CheckedWords>;
  /** How a word may have been meant, the likeliest first. Empty without a dictionary. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>;
  /** One for each language, by its tag. */
  readonly dictionaries: () => Promise<readonly Dictionary[]>;
  /**
   * Takes in a dictionary from Hunspell's two files (either of them) or a LibreOffice extension, and says of which languages.
   * ExpectedError `dictionary-unreadable`, `not-a-dictionary` or `not-saved`.
   */
  readonly add: (path: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

interface SpellingParts {
  /** The app's own. */
  readonly dataFolder: string;
  readonly systemFolders: readonly string[];
  /** The code of the thread. */
  readonly thread: string;
  readonly log: Logger;
}

export function createSpellingService(parts: SpellingParts): SpellingService {
  const { systemFolders, log } = parts;
  const folder = join(parts.dataFolder, 'dictionaries');
  let found: Promise<readonly FoundDictionary[]> | null = null;
  const opened = new Map<string, Promise<unknown>>();
  const thread = createSpellingThread(parts.thread, () => opened.clear());

  const all = (): Promise<readonly FoundDictionary[]> => {
    found ??= findDictionaries(folder, systemFolders);
    return found;
  };

  /** Opened once; one that can't be is no dictionary until the program starts again. */
  async function openFor(language: string): Promise<FoundDictionary | null> {
    const dictionary = dictionaryFor(await all(), language);
    if (dictionary === null) return null;
    const { language: own } = dictionary;
    const opening =
      opened.get(own) ??
      readDictionary(dictionary).then((text) => thread.ask({ language: own, dictionary: text }));
    opened.set(own, opening);
    try {
      await opening;
      return dictionary;
    } catch (error) {
      log.warn(`the dictionary ${dictionary.dic} can't be used`, error);
      return null;
    }
  }

  return {
    check: async (language, words) => {
      const dictionary = await openFor(language);
      if (dictionary === null) return { dictionary: null, wrong: [] };
      const wrong = await thread.ask({ language: dictionary.language, check: [...new Set(words)] });
      return { dictionary: dictionary.language, wrong: [...wrong] };
    },
    suggest: async (language, word) => {
      const dictionary = await openFor(language);
      return dictionary === null ? [] : thread.ask({ language: dictionary.language, suggest: word });
    },
    dictionaries: async () => (await all()).map(({ language, from }) => ({ language, from })),
    add: async (path) => {
      const taken = await readChosen(path);
      for (const { language, text } of taken) {
        await thread.ask({ language, dictionary: text }).catch((error) => {
          throw notADictionary(path, error instanceof Error ? error.message : String(error));
        });
      }
      await keepDictionaries(taken, folder);
      opened.clear();
      found = null;
      return taken.map(({ language }) => language);
    },
    stop: thread.stop,
  };
}
