/**
 * "TK", the mark for what is to come, in any spelling that newsrooms use (TK, TKTK, TK's), as a word of its own and in
 * capitals: no word of a language has it. And the filler of templates.
 */
const placeholder = /(?<![\p{L}\p{N}])(?:(?:TK)+(?![\p{L}\p{N}])|lorem ipsum)/giu;

/** Where a text still waits for words: each place's start and the mark itself. */
export function findPlaceholders(
  text: string,
): readonly { readonly start: number; readonly words: string }[] {
  return [...text.matchAll(placeholder)]
    .filter(([words]) => !/^(?:tk)+$/i.test(words) || words === words.toUpperCase())
    .map((match) => ({ start: match.index, words: match[0] }));
}
