import type { FoundText } from '#shared/articles/article-query.ts';
import { fold } from './search-query.ts';

/** In UTF-16 units, before and after the first hit. */
const before = 40;
const after = 100;

/** A stretch of the text around the first hit, with every hit in it marked; `null` where it has none. */
export function snippetOf(text: string, terms: readonly string[]): FoundText | null {
  const hits = hitsIn(text, terms);
  const first = hits[0];
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
  for (const hit of hits.filter((one) => one.start < end)) {
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

/** Words that begin with a term, and stretches of scripts without spaces. */
function hitsIn(text: string, terms: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word);
    for (const term of terms) {
      const place = isUnspaced(term) ? folded.indexOf(term) : folded.startsWith(term) ? 0 : -1;
      if (place < 0) continue;
      const isExact = folded.length === word.length;
      const [from, to] = isExact ? [place, place + term.length] : [0, word.length];
      hits.push({ start: index + from, end: index + to });
      break;
    }
  }
  return hits;
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
