import type { ArticleFields } from '../articles/article.schema.ts';

/** About what a result list shows. */
export const longestDescription = 200;

/**
 * What search engines and link previews say of an article: as the editor wrote it, else how its text begins, and its headline
 * where it has none, as search engines want a description on every page.
 */
export function descriptionOf(
  { seoDescription, standfirst, headline }: Pick<ArticleFields, 'seoDescription' | 'standfirst' | 'headline'>,
  opening: string,
): string {
  const words = seoDescription || standfirst || opening.trim() || headline;
  return inShort(words);
}

/** In one line, as long as a result list shows. */
export function inShort(words: string): string {
  return shorten(words.replace(/\s+/g, ' ').trim(), longestDescription);
}

/** Blocks that the text runs through. A caption or the title of a recording says nothing of how it begins. */
export const runningText: readonly string[] = ['paragraph', 'list', 'quote', 'details'];

/** At most `longest` characters: ends after the last whole word where that isn't too early. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const cut = text.slice(0, end > longest / 2 ? end : longest - 1);
  // Half of a sign that takes two units is no sign.
  return `${cut.replace(/[\s,;:.–—-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
