import { unspacedRuns } from './article-text.ts';

/** What a person typed, in the words of FTS5. */
export interface SearchQuery {
  /** For the words' table; '' where nothing is to be looked for there. */
  readonly words: string;
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
  const rest = runs.reduce((left, run) => left.replace(run, ' '), text);
  const terms = rest.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return {
    words: terms.map((term) => `"${term.normalize('NFD')}"*`).join(' '),
    runs,
    terms: [...terms, ...runs].map(fold),
  };
}

/** As unicode61 with remove_diacritics folds, near enough to mark what it found. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
