import { fold } from '#shared/text/fold.ts';

const bullet = /^\s*[-–—*•·‣▪]\s+/u;
const number = /^\s*\d+[.)]\s+/u;

/** The tags in what was typed or pasted: separated by commas, semicolons or line breaks, without a list's own marks. */
export function splitTags(text: string): readonly string[] {
  const lines = text.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  // "1. FC Köln" is a name; only where every line has a number is it a list.
  const isNumbered = lines.length > 1 && lines.every((line) => number.test(line));
  return lines
    .map((line) => line.replace(isNumbered ? number : bullet, ''))
    .flatMap((line) => line.split(/[,،、，;؛；\t]+/u))
    .map((tag) => tag.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
}

/** `tags` with those of `added` that aren't there yet, whatever their case; spelled as `known` spells them. */
export function withTags(
  tags: readonly string[],
  added: readonly string[],
  known: readonly string[],
): string[] {
  const result = [...tags];
  for (const tag of added) {
    const spelled = known.find((one) => isSameTag(one, tag)) ?? tag;
    if (!result.some((one) => isSameTag(one, spelled))) result.push(spelled);
  }
  return result;
}

/** Tags in use that what is typed may mean: those that start so first, then those that hold it; of nothing, the most used. */
export function suggestTags(
  typed: string,
  known: readonly string[],
  taken: readonly string[],
  most = 6,
): readonly string[] {
  const wanted = fold(typed.trim());
  const free = known.filter((tag) => !taken.some((one) => isSameTag(one, tag)));
  const starting = free.filter((tag) => fold(tag).startsWith(wanted));
  const holding = free.filter((tag) => !fold(tag).startsWith(wanted) && fold(tag).includes(wanted));
  return [...starting, ...holding].slice(0, most);
}

/** Accents tell words apart that are not one tag. */
function isSameTag(a: string, b: string): boolean {
  const spelled = (tag: string): string => tag.trim().normalize('NFKC').toLowerCase();
  return spelled(a) === spelled(b);
}
