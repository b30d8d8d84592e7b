import { monthPath } from '#shared/site/site-paths.ts';
import { datesOf } from './article-dates.ts';
import type { Listing, SiteArticle } from './site-model.ts';

/** A month, `2026-11`, as the calendar of each article's own zone has it: the one that readers see on its page. */
export type Month = string;

/** The archive by date, the newest month first. An article without a date (only a preview has one) is in none. */
export function monthListings(articles: readonly SiteArticle[]): readonly Listing<Month>[] {
  const dated = articles.filter(({ article }) => article.publication !== null);
  const byMonth = Map.groupBy(dated, ({ article }) => datesOf(article).published?.slice(0, 7) ?? '');
  return [...byMonth]
    .map(([subject, own]) => ({ subject, path: monthPath(subject), articles: own }))
    .toSorted((a, b) => (a.subject < b.subject ? 1 : -1));
}
