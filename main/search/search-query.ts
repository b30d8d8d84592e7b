import { fold } from '#shared/text/fold.ts';
import { readSearch, wordsOf } from '#shared/text/read-search.ts';
import { unspacedRuns, withoutUnspacedRuns } from './article-text.ts';

/** What a person typed, in the words of FTS5. */
export interface SearchQuery {
  /** For the table of headlines and other short texts; '' where nothing is to be looked for there. */
  readonly words: string;
  /** For the table of all words: one or two letters are a word there ("EU"), as the beginnings of too many others. */
  readonly anywhere: string;
  /** Runs of scripts without spaces, to be found anywhere in a word. */
  readonly runs: readonly string[];
  /** For the table of all words, each: what has it isn't wanted. */
  readonly without: readonly string[];
  readonly withoutRuns: readonly string[];
  /** Every word as typed, folded, for marking it. */
  readonly terms: readonly string[];
  /** Words that have to stand one after the other, folded, with a space between them. No table knows the order of words. */
  readonly phrases: readonly string[];
}

/**
 * All words must be there. The last one, which may not be finished, is also found as the beginning of a word; so is every
 * other, for "wat board" means the water board. Those of a phrase are whole. Nothing that FTS5 takes for an operator gets through.
 */
export function readQuery(text: string): SearchQuery {
  const typed = readSearch(text);
  const runs = unspacedRuns([typed.words, ...typed.phrases].join(' '));
  const words = wordsOf(withoutUnspacedRuns(typed.words));
  const phrases = typed.phrases.map((phrase) => wordsOf(withoutUnspacedRuns(phrase)));
  const whole = phrases.flat().map(quoted);
  return {
    words: [...whole, ...words.map((word) => `${quoted(word)}*`)].join(' '),
    anywhere: [...whole, ...words.map((word) => (word.length < 3 ? quoted(word) : `${quoted(word)}*`))].join(
      ' ',
    ),
    runs,
    without: typed.without
      .map((word) => wordsOf(withoutUnspacedRuns(word)).map(quoted).join(' '))
      .filter(Boolean),
    withoutRuns: typed.without.flatMap(unspacedRuns),
    terms: [...phrases.flat(), ...words, ...runs.map(fold)],
    phrases: phrases.filter(({ length }) => length > 1).map((phrase) => phrase.join(' ')),
  };
}

function quoted(word: string): string {
  return `"${word}"`;
}
