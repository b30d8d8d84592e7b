import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { isoInZone, startOfDay } from '#shared/site/dates.ts';

/** Instants of an article as readers and machines are told them, each RFC 3339 with the offset of the article's zone. */
interface ArticleDates {
  /** `null`: not dated yet, as only a preview shows. */
  readonly published: string | null;
  /**
   * When readers got something substantially new after that: what an editor dated, or the day of a correction that is
   * later. A save or a typing error doesn't count.
   */
  readonly updated: string | null;
  /** The day is known and the hour isn't: `updated` is its beginning. */
  readonly isUpdatedByDay: boolean;
}

type DatedArticle = Pick<ArticleFacts, 'publication' | 'revisedAt' | 'text'>;

export function datesOf(article: DatedArticle): ArticleDates {
  const known = dates.get(article);
  if (known !== undefined) return known;
  const found = findDates(article);
  dates.set(article, found);
  return found;
}

/** An article stands in some twenty files, each of which dates it. */
const dates = new WeakMap<DatedArticle, ArticleDates>();

function findDates({ publication, revisedAt, text }: DatedArticle): ArticleDates {
  if (publication === null) return { published: null, updated: null, isUpdatedByDay: false };
  const { at, timeZone } = publication;
  const published = isoInZone(at, timeZone);
  const isLater = revisedAt !== null && Date.parse(revisedAt) > Date.parse(at);
  const revised = isLater ? isoInZone(revisedAt, timeZone) : null;
  const corrected = text.corrections.map(({ date }) => date ?? '').reduce((a, b) => (a > b ? a : b), '');
  // Of the same day nobody knows whether it was before.
  if (corrected <= (revised ?? published).slice(0, 10))
    return { published, updated: revised, isUpdatedByDay: false };
  return { published, updated: startOfDay(corrected, timeZone), isUpdatedByDay: true };
}

/** When what the article says was last changed: the `dateModified` of structured data, feeds and sitemaps. */
export function modifiedAt(article: DatedArticle): string | null {
  const { published, updated } = datesOf(article);
  return updated ?? published;
}
