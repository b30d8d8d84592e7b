import { z } from 'zod';
import { LanguageTag } from '../library/ids.ts';

/** A dictionary on this machine: Galley's own, the system's, or one that somebody added. */
export const Dictionary = z.object({
  language: LanguageTag,
  from: z.enum(['galley', 'system', 'added']),
});
export type Dictionary = z.infer<typeof Dictionary>;

/**
 * Those of some words that are wrong. `dictionary`: the language of the one they were looked up in, `null` where there is none for
 * the language.
 */
export const CheckedWords = z.object({ dictionary: z.string().nullable(), wrong: z.array(z.string()) });
export type CheckedWords = z.infer<typeof CheckedWords>;

const Word = z.string().min(1).max(100);

export const spellingContract = {
  'spelling.check': {
    input: z.object({ language: LanguageTag, words: z.array(Word).max(5000) }),
    output: CheckedWords,
  },
  'spelling.suggest': {
    input: z.object({ language: LanguageTag, word: Word }),
    output: z.array(z.string()),
  },
  /** Among the newsroom's names: right from now on, for everybody in it. */
  'spelling.addWord': { input: z.object({ word: Word }), output: z.null() },
  'spelling.dictionaries': { input: z.null(), output: z.array(Dictionary) },
  /** Asks for a file; the languages that it was for, `null` where the person changed their mind. */
  'spelling.addDictionary': { input: z.null(), output: z.array(z.string()).nullable() },
};
