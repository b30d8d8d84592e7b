/** What adults read of non-fiction in a minute (Brysbaert 2019: 238 words of English; other languages lie near it). */
const wordsPerMinute = 238;
/** Of scripts without spaces between words, in signs (Trauzettel-Klosinski 2012: Chinese 255, Japanese 357). */
const signsPerMinute = 300;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

export function countWords(text: string): { readonly words: number; readonly signs: number } {
  const signs = text.match(unspaced)?.length ?? 0;
  const spaced = signs === 0 ? text : text.replace(unspaced, ' ');
  return { words: spaced.match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0, signs };
}

/** How long a text takes to read, in whole minutes; 1 at least. */
export function readingMinutes({ words, signs }: ReturnType<typeof countWords>): number {
  return Math.max(1, Math.round(words / wordsPerMinute + signs / signsPerMinute));
}
