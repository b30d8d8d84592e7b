/** What the lists of the window find with; main finds articles for them in the same way. */
export { bestMatches, matchWords } from '#shared/text/match-words.ts';
