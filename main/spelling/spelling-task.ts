import type { DictionaryText } from './read-dictionary.ts';

/** What the thread that looks words up is asked: `dictionary` opens one, by the language that it is then asked about. */
export type SpellingTask = { readonly id: number; readonly language: string } & (
  | { readonly dictionary: DictionaryText }
  | { readonly check: readonly string[] }
  | { readonly suggest: string }
);

/** Words that are wrong, or that are suggested. */
export type SpellingAnswer =
  | { readonly id: number; readonly words: readonly string[] }
  | { readonly id: number; readonly failed: string };
