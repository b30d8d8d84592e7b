import type { ArticleSummary } from '../articles/article-query.ts';
import type { ArticleId, Instant } from '../library/ids.ts';
import type { Review } from '../review/review.schema.ts';

/** What says when an article may go out by itself. */
type Datable = Pick<ArticleSummary, 'status' | 'trashed' | 'publishedAt'>;
type Locks = Pick<Review, 'embargo' | 'legalHold'>;

/**
 * The moment from which builds have an article: its publication date, or the end of its embargo where that is later. It may be over.
 * `null`: no moment brings it out, as somebody has to do something first.
 */
export function goesOutAt(article: Datable, locks: Locks | undefined): Instant | null {
  const { status, trashed, publishedAt } = article;
  if (status !== 'ready' || trashed || (locks?.legalHold ?? null) !== null) return null;
  return publishedAt === null ? null : laterOf(publishedAt, locks?.embargo ?? null);
}

/** Dates have the offset of their zone, so that only the moments can be compared. */
function laterOf(a: Instant, b: Instant | null): Instant {
  return b !== null && Date.parse(b) > Date.parse(a) ? b : a;
}

/** An article with its moment, which may be over. */
export interface Scheduled {
  readonly article: ArticleId;
  readonly headline: string;
  readonly at: Instant;
  readonly updatedAt: Instant;
}

interface SchedulePoint {
  readonly now: Date;
  /** Of when the site at the target is. `null`: none was ever brought there. */
  readonly since: Date | null;
  /** What readers have there. */
  readonly published: ReadonlySet<ArticleId>;
  /** What was seen to wait for its moment (`waitKey`), and so goes out whatever happened since. */
  readonly waiting: ReadonlySet<string>;
  /**
   * `waited`: what was last changed before its moment, and so was ready and waited for it. `all`: also what was made ready, or
   * changed, afterwards.
   */
  readonly takes: 'waited' | 'all';
}

/** The next first. `due`: it is to go out now, and readers lack it. */
export interface Schedule {
  readonly due: readonly Scheduled[];
  readonly ahead: readonly Scheduled[];
}

/**
 * What is to go out now and what later. An article that is made ready with a date that is over isn't scheduled, and neither is one that
 * was taken from readers after its moment: both are for a person to publish.
 */
export function planSchedule(articles: readonly Scheduled[], point: SchedulePoint): Schedule {
  const { now, since, published, waiting, takes } = point;
  const ordered = articles.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const isDue = (one: Scheduled): boolean => {
    if (published.has(one.article)) return false;
    if (waiting.has(waitKey(one))) return true;
    const at = Date.parse(one.at);
    return since !== null && at > since.getTime() && (takes === 'all' || Date.parse(one.updatedAt) <= at);
  };
  return {
    due: ordered.filter((one) => Date.parse(one.at) <= now.getTime() && isDue(one)),
    ahead: ordered.filter(({ at }) => Date.parse(at) > now.getTime()),
  };
}

/** An article with another moment waits anew. */
export function waitKey({ article, at }: Pick<Scheduled, 'article' | 'at'>): string {
  return `${article} ${Date.parse(at)}`;
}

/** In milliseconds: how long to sleep until `at`. A sleeping machine's timers sleep too and its clock may be set, so it is looked at now and then. */
export function timeToSleep(at: number, now: number): number {
  return Math.min(Math.max(at - now, 0), longestSleep);
}

const longestSleep = 10_000;

/** In milliseconds: how long to wait after so many failures in a row, one at least. A minute, then ever longer, at most half an hour. */
export function timeToRetry(failures: number): number {
  return Math.min(2 ** (failures - 1) * 60_000, longestPause);
}

/** In milliseconds. */
export const longestPause = 30 * 60_000;
