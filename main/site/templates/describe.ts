import { descriptionOf, longestDescription, shorten } from '#shared/site/description.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';

/** What search engines and link previews say of the article. */
export function describe({ article }: SiteArticle): string {
  return descriptionOf(article, article.text.opening);
}

/** Of a page that has nothing to say of itself: its name and whose it is. Search engines want one on every page. */
export function describeList({ config }: SiteModel, title: string): string {
  const { title: site, tagline } = config;
  return shorten(
    tagline === '' ? `${title} | ${site}` : `${title} | ${site}: ${tagline}`,
    longestDescription,
  );
}
