import { z } from 'zod';
import { ArticleId, Instant, LanguageTag, Slug } from '../library/ids.ts';
import { fold } from '../text/fold.ts';
import { plainOrder } from '../text/plain-order.ts';
import { readSearch } from '../text/read-search.ts';
import { WorkflowStatus } from './workflow.ts';

/** What a list shows of an article. */
export const ArticleSummary = z.object({
  id: ArticleId,
  kind: z.literal('page').nullable().default(null),
  headline: z.string(),
  /** `null`: the library's. */
  language: LanguageTag.nullable().default(null),
  slug: Slug.nullable(),
  standfirst: z.string(),
  section: Slug.nullable(),
  tags: z.array(z.string()),
  authors: z.array(Slug),
  status: WorkflowStatus,
  updatedAt: Instant,
  publishedAt: Instant.nullable(),
  trashed: z.boolean(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** A stretch of text with what was looked for marked in it. */
export const FoundText = z.array(z.object({ text: z.string(), isHit: z.boolean() }));
export type FoundText = z.infer<typeof FoundText>;

/** An article in a list, with where the words that were looked for are in it. */
export const ListedArticle = ArticleSummary.extend({ found: FoundText.nullable().default(null) });
export type ListedArticle = z.infer<typeof ListedArticle>;

/** `best`: the best match first; where nothing is looked for, the newest change. `published`: the newest, then those without a date. */
export const ArticleOrder = z.enum(['best', 'changed', 'published', 'headline']);
export type ArticleOrder = z.infer<typeof ArticleOrder>;

/**
 * A list's search and filters; `null` or '' means "all". `trashed` picks the trash instead of the newsroom. `scheduled`: only what waits
 * for its moment, the next first with `best` and no words; a summary doesn't say it, as an embargo belongs to the review.
 */
export const ArticleQuery = z.object({
  text: z.string().default(''),
  section: Slug.nullable().default(null),
  status: WorkflowStatus.nullable().default(null),
  author: Slug.nullable().default(null),
  tag: z.string().nullable().default(null),
  scheduled: z.boolean().default(false),
  trashed: z.boolean().default(false),
  order: ArticleOrder.default('best'),
});
export type ArticleQuery = z.infer<typeof ArticleQuery>;

export const longestSearchName = 80;
/** What is looked for, under a name. */
export const SavedSearch = z.object({ name: z.string().min(1).max(longestSearchName), query: ArticleQuery });
export type SavedSearch = z.infer<typeof SavedSearch>;

/** An archive's headlines are looked through with every key that is typed, and fold to the same each time. */
const foldedHeadlines = new WeakMap<ArticleSummary, string>();

function foldedHeadline(article: ArticleSummary): string {
  const known = foldedHeadlines.get(article) ?? fold(article.headline);
  foldedHeadlines.set(article, known);
  return known;
}

/** The articles that match, newest change first; of the text only headlines are looked at. */
export function queryArticles(
  articles: readonly ArticleSummary[],
  query: ArticleQuery,
): readonly ArticleSummary[] {
  const typed = readSearch(query.text);
  const parts = [...fold(typed.words).split(/\s+/), ...typed.phrases.map(fold)].filter(Boolean);
  const without = typed.without.map(fold);
  const isWanted = (headline: string): boolean =>
    parts.every((part) => headline.includes(part)) && !without.some((word) => headline.includes(word));
  return filterArticles(articles, query)
    .filter((article) => isWanted(foldedHeadline(article)))
    .toSorted(orders[query.order]);
}

/** 0 for none: those come last. */
function instantOf(at: Instant | null): number {
  return at === null ? 0 : Date.parse(at);
}

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  plainOrder(b.updatedAt, a.updatedAt) || plainOrder(a.id, b.id);

const orders: Readonly<Record<ArticleOrder, (a: ArticleSummary, b: ArticleSummary) => number>> = {
  best: newestFirst,
  changed: newestFirst,
  published: (a, b) => instantOf(b.publishedAt) - instantOf(a.publishedAt) || newestFirst(a, b),
  headline: (a, b) => plainOrder(foldedHeadline(a), foldedHeadline(b)) || newestFirst(a, b),
};

/** In the order that a query asks for; `best` leaves them as they come. */
export function inOrderOf(
  articles: readonly ArticleSummary[],
  order: ArticleOrder,
): readonly ArticleSummary[] {
  return order === 'best' ? articles : articles.toSorted(orders[order]);
}

/** Those that pass the filters, in the order in which they come. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  query: ArticleQuery,
): readonly ArticleSummary[] {
  return articles.filter(
    (article) =>
      article.trashed === query.trashed &&
      (query.section === null || article.section === query.section) &&
      (query.status === null || article.status === query.status) &&
      (query.author === null || article.authors.includes(query.author)) &&
      (query.tag === null || article.tags.includes(query.tag)),
  );
}
