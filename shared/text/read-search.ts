import { fold } from './fold.ts';

/** What somebody typed to search by: words, "words in this order", and -words that must not be there. */
interface TypedSearch {
  /** All else, as typed: words of which the last may not be finished. */
  readonly words: string;
  /** As typed, without their marks. */
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

/**
 * A mark that isn't closed yet begins a phrase all the same. Both signs count behind a space only: "self-made" is two words, the mark
 * in צה"ל is part of a word, and "war -" is still being typed.
 */
export function readSearch(text: string): TypedSearch {
  const phrases: string[] = [];
  const without: string[] = [];
  const words = text
    .replace(/(?<=^|\s)["“”„«»](.*?)(?:["“”„«»](?=\s|$)|$)/gsu, (_, quoted: string) => {
      phrases.push(quoted);
      return ' ';
    })
    .replace(/(?<=^|\s)[-–−](?=[\p{L}\p{N}])(\S+)/gu, (_, word: string) => {
      without.push(word);
      return ' ';
    });
  return { words, phrases, without };
}

/** The words of a text as they are looked for: folded, of letters and digits alone, so that no index cuts them in another way. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
