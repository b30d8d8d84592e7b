import type { FoundText } from '#shared/articles/article-query.ts';
import { fold } from '#shared/text/fold.ts';

/** In UTF-16 units, before and after the first hit. */
const before = 40;
const after = 100;

/** A stretch of the text around the first hit, with every hit in it marked; `null` where it has none. */
export function snippetOf(text: string, terms: readonly string[]): FoundText | null {
  const hits = hitsIn(text, terms);
  const { value: first } = hits.next();
  if (first === undefined) return null;
  const start = wordStart(text, Math.max(0, first.start - before));
  const end = Math.min(text.length, first.end + after);
  const runs: { text: string; isHit: boolean }[] = [];
  let at = start;
  const add = (to: number, isHit: boolean): void => {
    if (to > at) runs.push({ text: text.slice(at, to).replace(/\s+/g, ' '), isHit });
    at = Math.max(at, to);
  };
  if (start > 0) runs.push({ text: '… ', isHit: false });
  for (let hit: Hit | undefined = first; hit !== undefined && hit.start < end; hit = hits.next().value) {
    add(hit.start, false);
    add(hit.end, true);
  }
  add(end, false);
  if (at < text.length) runs.push({ text: '…', isHit: false });
  return runs;
}

interface Hit {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that begin with a term, and stretches of scripts without spaces; one after the other, so that of a long text no more
 * is read than is shown. Only words are folded that can be one: those in which a term stands as it is, and those with a letter
 * beyond ASCII.
 */
function* hitsIn(text: string, terms: readonly string[]): Generator<Hit, undefined> {
  const candidates = candidatesOf(terms);
  for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
    // Whatever stands before it in its word is ASCII: another letter would have been found first.
    const start =
      found.index -
      (asciiBefore.exec(text.slice(Math.max(0, found.index - longest), found.index))?.[0].length ?? 0);
    const word = wordAt(text, start);
    candidates.lastIndex = Math.max(start + word.length, found.index + 1);
    const folded = fold(word);
    for (const term of terms) {
      const place = isUnspaced(term) ? folded.indexOf(term) : folded.startsWith(term) ? 0 : -1;
      if (place < 0) continue;
      const isExact = folded.length === word.length;
      const [from, to] = isExact ? [place, place + term.length] : [0, word.length];
      yield { start: start + from, end: start + to };
      break;
    }
  }
}

/** No word of plain letters that anybody looks for is longer. */
const longest = 200;
const asciiBefore = /[a-z\d]+$/i;

/** U+2000 to U+206F are spaces, dashes and quotation marks: no letter is among them, and texts are full of them. */
function candidatesOf(terms: readonly string[]): RegExp {
  const plain = terms.filter((term) => /^[a-z\d]+$/.test(term));
  return new RegExp([...plain, '[^\\x00-\\x7f\\u2000-\\u206f]'].join('|'), 'gi');
}

function wordAt(text: string, start: number): string {
  const word = /[\p{L}\p{N}\p{M}]+/uy;
  word.lastIndex = start;
  return word.exec(text)?.[0] ?? '';
}

function isUnspaced(term: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u.test(
    term,
  );
}

/** Not in the middle of a word, where there are any. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 || space > from + before ? from : space + 1;
}
