import type { ArticleContent } from '../articles/article.schema.ts';
import type { Block } from '../compare/block.ts';
import { type BlockChange, compareBodies } from '../compare/compare-bodies.ts';
import { compareWords, isWord, type WordRun, wordsOf } from '../compare/compare-words.ts';
import { isSameJson } from '../compare/stable-json.ts';

/** What became of something that isn't words. */
type Fate = 'added' | 'removed' | 'changed';

/** The sentences that say to readers what changed. Each language has its own quotation marks. */
export interface ChangeWords {
  readonly headline: (before: string, after: string) => string;
  readonly words: (before: string, after: string) => string;
  readonly added: (words: string) => string;
  readonly removed: (words: string) => string;
  readonly hero: string;
  readonly byline: string;
  readonly picture: Readonly<Record<Fate, string>>;
  /** A video, a post, a chart, foreign HTML. */
  readonly embedded: Readonly<Record<Fate, string>>;
}

/** What readers see change though it has no words to quote. */
const embeddedBlocks = ['embed', 'raw-html'];
/** Not told: notes of changes themselves, and pull quotes, whose words stand in the text too. */
const untold = ['correction', 'pull-quote'];
/** Words around a change that say where it is. */
const around = 3;
/** Two changes with no more words than this between them are one to a reader. */
const between = 4;
/** Characters of a quotation; what is longer ends with three dots. */
const longest = 140;

/**
 * What readers may want to know of the way from one text to another, a sentence a change: what they read before, and what
 * they read now. What they don't see, and what only looks different, is left out.
 */
export function draftChanges(
  before: ArticleContent,
  after: ArticleContent,
  words: ChangeWords,
): readonly string[] {
  const changes = compareBodies(before.body, after.body);
  const [came, went] = [
    changes.filter(({ is }) => is === 'added'),
    changes.filter(({ is }) => is === 'removed'),
  ];
  const isMoved = (change: BlockChange): boolean => {
    const key = (change.after ?? change.before)?.key;
    return [...(change.is === 'added' ? went : came)].some(
      (other) => (other.after ?? other.before)?.key === key,
    );
  };
  return [
    ...(before.headline === after.headline ? [] : [words.headline(before.headline, after.headline)]),
    ...textChanges(compareWords(before.standfirst, after.standfirst), words),
    ...(isSameJson(before.byline, after.byline) ? [] : [words.byline]),
    ...(before.hero?.media === after.hero?.media ? [] : [words.hero]),
    ...changes.filter((change) => !isMoved(change)).flatMap((change) => blockChanges(change, words)),
  ];
}

function blockChanges(change: BlockChange, words: ChangeWords): readonly string[] {
  const block: Block = change.after ?? change.before;
  if (change.is === 'same' || untold.includes(block.type)) return [];
  const isText = change.is === 'changed' && change.before.text !== change.after.text;
  const told = isText ? textChanges(change.words, words) : [];
  if (embeddedBlocks.includes(block.type)) return told.length > 0 ? told : [words.embedded[change.is]];
  if (change.is !== 'changed') {
    if (block.pictures.length > 0) return [words.picture[change.is]];
    return block.text.trim() === '' ? [] : [words[change.is](shortened(block.text))];
  }
  return isSameJson(change.before.pictures, change.after.pictures) ? told : [words.picture.changed, ...told];
}

/** One sentence for each stretch that differs, with a few words around it where the change alone says too little. */
function textChanges(runs: readonly WordRun[], words: ChangeWords): readonly string[] {
  if (!runs.some(({ is }) => is !== 'same')) return [];
  return stretchesOf(runs).map((stretch) => {
    const [before, after] = [textOf(stretch, 'added'), textOf(stretch, 'removed')];
    if (before === '') return words.added(shortened(after));
    if (after === '') return words.removed(shortened(before));
    return words.words(shortened(before), shortened(after));
  });
}

/** Runs that belong together: from a little before the first change to a little after the last one near it. */
function stretchesOf(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const stretches: WordRun[][] = [];
  let stretch: WordRun[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.is !== 'same') {
      stretch.push(run);
      continue;
    }
    const isEnd = index === runs.length - 1;
    if (stretch.length > 0 && !isEnd && plainCount(run.text) <= between) {
      stretch.push(run);
      continue;
    }
    if (stretch.length > 0) stretches.push([...stretch, { is: 'same', text: firstWords(run.text) }]);
    stretch = isEnd ? [] : [{ is: 'same', text: lastWords(run.text) }];
  }
  if (stretch.some(({ is }) => is !== 'same')) stretches.push(stretch);
  return stretches;
}

function textOf(runs: readonly WordRun[], leftOut: WordRun['is']): string {
  return runs
    .filter(({ is }) => is !== leftOut)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function plainCount(text: string): number {
  return wordsOf(text).filter(isWord).length;
}

/** Not over the end of a sentence. */
function firstWords(text: string): string {
  let count = 0;
  let result = '';
  for (const part of wordsOf(text)) {
    if (isWord(part)) count += 1;
    else if (/[.!?。！？؟\n]/u.test(part)) return result + part.trimEnd();
    if (count > around) break;
    result += part;
  }
  return result.trimEnd().replace(/[\s,;:–—-]+$/u, '');
}

function lastWords(text: string): string {
  let count = 0;
  let result = '';
  for (const part of wordsOf(text).toReversed()) {
    if (isWord(part)) count += 1;
    else if (/[.!?。！？؟\n]/u.test(part)) break;
    if (count > around) break;
    result = part + result;
  }
  return result.trimStart().replace(/^[\s,;:–—-]+(?=\S)/u, '');
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longest) return plain.replace(/[.。]$/u, '');
  const kept = wordsOf(plain.slice(0, longest + 1))
    .slice(0, -1)
    .join('')
    .trimEnd();
  return `${kept}…`;
}
