import { smartTyping } from './smart-typing.ts';

/** Every kind of quotation mark as the typewriter has it; the spaces inside French ones go. */
export function straightenQuotes(text: string): string {
  return text
    .replace(/[«„“”‟〝〞「」]|»/gu, '"')
    .replace(/[‹›‚‘’‛『』]/gu, "'")
    .replace(/"\u202f|"\u00a0(?=\S)/gu, '"')
    .replace(/[\u202f\u00a0]"/gu, '"');
}

/** Straight quotes, double hyphens and three dots as the language prints them. `before` is what stands in front. */
export function smartenQuotes(text: string, language: string, before = ''): string {
  let done = before;
  for (const character of text) {
    const replacement = smartTyping(done, character, language);
    const kept = done.length - (replacement?.remove ?? 0);
    done =
      replacement === null || kept < before.length
        ? done + character
        : done.slice(0, kept) + replacement.insert;
  }
  return done.slice(before.length);
}
