import { descriptionOf, inShort } from '#shared/site/description.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';

/** What search engines and link previews say of the article. */
export function describe({ article }: SiteArticle): string {
  return descriptionOf(article, article.text.opening);
}

/**
 * Of a page that has nothing to say of itself: its name and what the site is. Where nobody said that, what there is to read, as search
 * engines want to know of every page what the title doesn't say. `articles`: newest first.
 */
export function describeList({ config }: SiteModel, title: string, articles: readonly SiteArticle[]): string {
  const { title: site, tagline } = config;
  const what = tagline || headlinesOf(articles);
  return inShort(`${title} | ${site}${what && `: ${what}`}`);
}

/** What the site is, else the newest of what there is to read, else its name. */
export function describeSite({ config, articles }: SiteModel): string {
  return inShort(config.tagline || headlinesOf(articles) || config.title);
}

/** About as many as a description has room for. */
function headlinesOf(articles: readonly SiteArticle[]): string {
  return articles
    .slice(0, 3)
    .map(({ article }) => article.headline)
    .join(' · ');
}
