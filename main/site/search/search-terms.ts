import { fold } from '#shared/text/fold.ts';

/**
 * A text as the search knows it. theme/search.js reads a reader's words in the same way: change both, and the browser
 * test says whether they still agree.
 */
export function termsOf(text: string): readonly string[] {
  const folded = fold(text);
  if (!unspaced.test(folded)) return folded.match(spacedWord) ?? [];
  return folded.match(word)?.flatMap((one) => (unspaced.test(one) ? pairsIn(one) : [one])) ?? [];
}

const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const spacedWord = /[\p{L}\p{N}]+/gu;
/** A run of a script without spaces is a word of its own, also beside Latin letters. */
const word = new RegExp(
  `[${unspacedScripts}]+|[\\p{L}\\p{N}]+?(?=[${unspacedScripts}])|[\\p{L}\\p{N}]+`,
  'gu',
);

/** Where no spaces are written a word may begin anywhere, so each sign is found with the one after it. */
function pairsIn(run: string): readonly string[] {
  const signs = [...run];
  return signs.map((sign, index) => sign + (signs[index + 1] ?? ''));
}

/** Which of a segment's shards has a term. What begins alike lies together, so that the beginning of a word finds it. */
export function shardOf(term: string, shards: number): number {
  const [first = '', second = ''] = term;
  const key = unspaced.test(first) ? first : first + second;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % shards;
}
