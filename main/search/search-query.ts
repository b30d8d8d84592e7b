import { fold } from '#shared/text/fold.ts';
import { unspacedRuns, withoutUnspacedRuns } from './article-text.ts';

/** What a person typed, in the words of FTS5. */
export interface SearchQuery {
  /** For the table of headlines and other short texts; '' where nothing is to be looked for there. */
  readonly words: string;
  /** For the table of all words: one or two letters are a word there ("EU"), as the beginnings of too many others. */
  readonly anywhere: string;
  /** Runs of scripts without spaces, to be found anywhere in a word. */
  readonly runs: readonly string[];
  /** Every word as typed, folded, for marking it. */
  readonly terms: readonly string[];
}

/**
 * All words must be there. The last one, which may not be finished, is also found as the beginning of a word; so is every
 * other, for "wat board" means the water board. Nothing that FTS5 takes for an operator gets through.
 */
export function readQuery(text: string): SearchQuery {
  const runs = unspacedRuns(text);
  const words = wordsOf(withoutUnspacedRuns(text));
  return {
    words: words.map((word) => `"${word}"*`).join(' '),
    anywhere: words.map((word) => (word.length < 3 ? `"${word}"` : `"${word}"*`)).join(' '),
    runs,
    terms: [...words, ...runs.map(fold)],
  };
}

/**
 * The words of a text as they are looked for: folded, of letters and digits alone, so that FTS5 has but to cut at the spaces
 * between them, and every word of a query is one of its words.
 */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
