import { listingPagePath } from '#shared/site/site-paths.ts';
import type { Listing, SiteArticle } from './site-model.ts';

/** One page of a listing. `older` and `newer` are paths. */
export interface ListingPage<Subject> extends Listing<Subject> {
  /** The listing's own page, which this one may continue. */
  readonly firstPath: string;
  /** 0: the listing's own page. The others count from the oldest, 1 first. */
  readonly number: number;
  readonly older: string | null;
  readonly newer: string | null;
}

const articlesPerPage = 25;

/** How many pages there are beside the listing's own. */
export function laterPagesOf({ articles }: Pick<Listing<unknown>, 'articles'>): number {
  return Math.max(0, Math.floor(articles.length / articlesPerPage) - 1);
}

/**
 * A listing cut into pages. Older pages are counted from the oldest article on, and full: a new article only changes
 * the first page, which holds what is left over (25 to 49), and an address keeps its articles for ever.
 */
export function pagesOfListing<Subject>(listing: Listing<Subject>): readonly ListingPage<Subject>[] {
  const { articles, path } = listing;
  const count = laterPagesOf(listing);
  const page = (number: number, own: readonly SiteArticle[]): ListingPage<Subject> => ({
    ...listing,
    firstPath: path,
    path: listingPagePath(path, number),
    number,
    articles: own,
    older: number === 0 ? olderThan(count + 1) : olderThan(number),
    newer: number === 0 ? null : listingPagePath(path, number === count ? 0 : number + 1),
  });
  const olderThan = (number: number): string | null =>
    number <= 1 ? null : listingPagePath(path, number - 1);
  const first = page(0, articles.slice(0, articles.length - count * articlesPerPage));
  const others = Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const end = articles.length - (number - 1) * articlesPerPage;
    return page(number, articles.slice(end - articlesPerPage, end));
  });
  return [first, ...others];
}
