import { findPlaceholders } from '../checks/placeholders.ts';
import { plainWord } from './plain-word.ts';

/** A word of a text that spelling is looked up for, counted in UTF-16 units. */
export interface WordPlace {
  /** As dictionaries have it (`plainWord`). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a line that a dictionary may know. Left out: addresses, names of accounts and files, whatever has digits in it, single
 * letters, TK. `language`: BCP 47, which says where words begin and end.
 */
export function wordsIn(text: string, language: string): readonly WordPlace[] {
  const skipped = [
    ...[...text.matchAll(noWords)].map(({ index, 0: found }) => ({ start: index, words: found })),
    // What is still to come has a mark of its own.
    ...findPlaceholders(text),
  ].map(({ start, words }) => [start, start + words.length] as const);
  const words: WordPlace[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike !== true || !isLookedUp(segment)) continue;
    const end = index + segment.length;
    if (skipped.some(([from, to]) => index < to && end > from)) continue;
    words.push({ word: plainWord(segment), start: index, end });
  }
  return words;
}

/** Web and mail addresses, host names, @accounts, #tags, paths. */
const noWords =
  /\b[a-z][a-z+.-]*:\/\/\S+|\S+@\S+|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.]+|\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\b(?:\/\S*)?|\S*[/\\]\S*[/\\]\S*/giu;

function isLookedUp(word: string): boolean {
  return !/[\p{N}_]/u.test(word) && /\p{L}.*\p{L}/su.test(word);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}
