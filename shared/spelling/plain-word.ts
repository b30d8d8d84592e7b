/** A word as dictionaries have it: composed, with straight apostrophes. */
export function plainWord(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}
