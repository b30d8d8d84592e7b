import type { SiteArticle, SiteModel } from '../site-model.ts';

/** About what a result list shows. */
const longestDescription = 200;

/** What search engines and link previews say of the article: as the editor wrote it, else its own first words. */
export function describe({ article }: SiteArticle): string {
  const written = article.seoDescription || article.standfirst;
  const words = written === '' ? article.text.opening : written;
  return shorten(words.replace(/\s+/g, ' ').trim(), longestDescription);
}

/** Of a page that has nothing to say of itself: its name and whose it is. Search engines want one on every page. */
export function describeList({ config }: SiteModel, title: string): string {
  const { title: site, tagline } = config;
  return shorten(
    tagline === '' ? `${title} | ${site}` : `${title} | ${site}: ${tagline}`,
    longestDescription,
  );
}

/** At most `longest` characters: ends after the last whole word where that isn't too early. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  const cut = text.slice(0, end > longest / 2 ? end : longest - 1);
  // Half of a sign that takes two units is no sign.
  return `${cut.replace(/[\s,;:.–—-]+$/u, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
