import type { ArticleHead } from '#shared/articles/article-facts.ts';
import { isoInZone } from '#shared/site/dates.ts';

/** Instants of an article as readers and machines are told them, each RFC 3339 with the offset of the article's zone. */
export interface ArticleDates {
  /** `null`: not dated yet, as only a preview shows. */
  readonly published: string | null;
  /** When readers got something substantially new after that: what an editor dated. A save or a typing error doesn't count. */
  readonly updated: string | null;
}

export function datesOf(article: ArticleHead): ArticleDates {
  const known = dates.get(article);
  if (known !== undefined) return known;
  const found = findDates(article);
  dates.set(article, found);
  return found;
}

/** An article stands in some twenty files, each of which dates it. */
const dates = new WeakMap<ArticleHead, ArticleDates>();

function findDates({ publication, revisedAt }: ArticleHead): ArticleDates {
  if (publication === null) return { published: null, updated: null };
  const { at, timeZone } = publication;
  const isLater = revisedAt !== null && Date.parse(revisedAt) > Date.parse(at);
  return {
    published: isoInZone(at, timeZone),
    updated: isLater ? isoInZone(revisedAt, timeZone) : null,
  };
}

/** When what the article says was last changed: the `dateModified` of structured data, feeds and sitemaps. */
export function modifiedAt(article: ArticleHead): string | null {
  const { published, updated } = datesOf(article);
  return updated ?? published;
}
