import { diffArrays } from 'diff';
import { rememberRecent } from './remember-recent.ts';

/** A stretch of text that is in both, only in the newer, or only in the older. */
export interface WordRun {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many differing words the two have nothing to do with each other, and looking further takes long. */
const mostEdits = 4000;

/** One language for all, so that the same text has the same words on every machine and in main and the window alike. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words, spaces and marks one by one, in scripts without spaces too. Joined, they are the text again. */
export function wordsOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * What became of a text, word by word. The runs that are not `added` make up `before`, those that are not `removed`
 * make up `after`. Of two that differ in one place `removed` comes first.
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }];
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], { maxEditLength: mostEdits });
  const runs = changes?.map(({ added, removed, value }): WordRun => {
    return { is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return joined(runs ?? [run('removed', before), run('added', after)]);
}

/** How much two texts have in common, from 0 (nothing) to 1 (all), by their words in any order. */
export function likeness(before: string, after: string): number {
  const counts = new Map<string, number>();
  const [a, b] = [plainWords(before), plainWords(after)];
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}

const rememberWords = rememberRecent<readonly string[]>(10_000);

/** Without spaces and marks. */
function plainWords(text: string): readonly string[] {
  return rememberWords(text, () => wordsOf(text).filter(isWord));
}

/**
 * A space between two changed words belongs to the change: "old town" → "new harbour" is one change to a reader, not two.
 * Changes in a row become one removal and one addition.
 */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  let removed = '';
  let added = '';
  const end = (): void => {
    if (removed !== '') result.push(run('removed', removed));
    if (added !== '') result.push(run('added', added));
    removed = '';
    added = '';
  };
  for (const [index, { is, text }] of runs.entries()) {
    const isBetween = is === 'same' && !isWord(text) && index > 0 && index < runs.length - 1;
    if (is === 'same' && !(isBetween && text.trim() === '')) {
      end();
      result.push(run('same', text));
      continue;
    }
    if (is !== 'added') removed += text;
    if (is !== 'removed') added += text;
  }
  end();
  return result;
}

function run(is: WordRun['is'], text: string): WordRun {
  return { is, text };
}

/** Whether one of them is a word, not a space or a mark. */
export function isWord(segment: string): boolean {
  return /[\p{L}\p{N}]/u.test(segment);
}
