import type { ArticleFields } from '../articles/article.schema.ts';

/** About what a result list shows. */
export const longestDescription = 200;

/** What search engines and link previews say of an article: as the editor wrote it, else how its text begins. */
export function descriptionOf(
  { seoDescription, standfirst }: Pick<ArticleFields, 'seoDescription' | 'standfirst'>,
  opening: string,
): string {
  const words = seoDescription || standfirst || opening;
  return shorten(words.replace(/\s+/g, ' ').trim(), longestDescription);
}

/** Blocks that say nothing new at an article's beginning. */
export const passedOver: readonly string[] = ['pull-quote', 'heading'];

/** At most `longest` characters: ends after the last whole word where that isn't too early. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const cut = text.slice(0, end > longest / 2 ? end : longest - 1);
  // Half of a sign that takes two units is no sign.
  return `${cut.replace(/[\s,;:.–—-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
