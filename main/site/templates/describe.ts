import { descriptionOf, longestDescription, shorten } from '#shared/site/description.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';

/** What search engines and link previews say of the article. */
export function describe({ article }: SiteArticle): string {
  return descriptionOf(article, article.text.opening);
}

/** Of a page that has nothing to say of itself: its name and what the site is; '' where that would be its title again. */
export function describeList({ config }: SiteModel, title: string): string {
  const { title: site, tagline } = config;
  return tagline === '' ? '' : shorten(`${title} | ${site}: ${tagline}`, longestDescription);
}
