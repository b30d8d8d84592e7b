import { z } from 'zod';
import { ArticleSummary } from '../articles/article-query.ts';
import { WorkflowStatus } from '../articles/workflow.ts';
import { type ArticleId, Instant } from '../library/ids.ts';
import { goesOutAt } from '../publish/schedule.ts';
import { plainOrder } from '../text/plain-order.ts';
import { Review } from './review.schema.ts';

/** An article as the newsroom's desk sees it: where it is, who has it, by when, and what keeps it back. */
export const DeskEntry = ArticleSummary.pick({
  id: true,
  headline: true,
  language: true,
  section: true,
  authors: true,
  status: true,
  updatedAt: true,
}).extend({
  assignee: Review.shape.assignee.unwrap(),
  due: z.iso.date().nullable(),
  isLate: z.boolean(),
  /** Comments that nobody has resolved. */
  comments: z.int(),
  isHeld: z.boolean(),
  /** `null`: none, or it has ended. */
  embargo: Instant.nullable(),
  /** Ready, and only waiting for this moment: its date, or a later end of the embargo. `null`: it isn't, or it is over. */
  goesOutAt: Instant.nullable(),
  /** What its review says isn't known: the file can't be read. */
  isReviewUnreadable: z.boolean(),
});
export type DeskEntry = z.infer<typeof DeskEntry>;

interface DeskDay {
  readonly now: Date;
  /** On the library's calendar, as 2026-05-14. */
  readonly today: string;
  /** Articles whose review can't be read. */
  readonly unreadable?: ReadonlySet<ArticleId>;
}

/** All that is not in the trash: what is due first, then what has no day, each by who has it and the newest change. */
export function listDesk(
  articles: readonly ArticleSummary[],
  reviews: readonly Review[],
  { now, today, unreadable }: DeskDay,
): readonly DeskEntry[] {
  const reviewOf = new Map(reviews.map((review) => [review.article, review]));
  const entries = articles
    .filter(({ trashed }) => !trashed)
    .map((article): DeskEntry => {
      const { id, headline, language, section, authors, status, updatedAt } = article;
      const review = reviewOf.get(id);
      const due = review?.due ?? null;
      const embargo = review?.embargo ?? null;
      const isAhead = (at: Instant): boolean => Date.parse(at) > now.getTime();
      const at = goesOutAt(article, review);
      return {
        ...{ id, headline, language, section, authors, status, updatedAt, due },
        assignee: review?.assignee ?? '',
        isLate: due !== null && due < today && status !== 'ready',
        comments: review?.comments.filter(({ resolved }) => resolved === null).length ?? 0,
        isHeld: (review?.legalHold ?? null) !== null,
        embargo: embargo !== null && isAhead(embargo) ? embargo : null,
        goesOutAt: at !== null && isAhead(at) ? at : null,
        isReviewUnreadable: unreadable?.has(id) ?? false,
      };
    });
  return entries.toSorted(
    (a, b) =>
      plainOrder(a.due ?? 'none', b.due ?? 'none') ||
      folded(a.assignee).localeCompare(folded(b.assignee), 'und') ||
      plainOrder(b.updatedAt, a.updatedAt) ||
      plainOrder(a.id, b.id),
  );
}

export const DeskFilter = z.object({
  status: WorkflowStatus.nullable().default(null),
  /** '' is what nobody has; `null` is all. */
  assignee: z.string().nullable().default(null),
  /** Due on this day or before. */
  due: z.iso.date().nullable().default(null),
  /** Only what waits for its moment. */
  scheduled: z.boolean().default(false),
});
export type DeskFilter = z.infer<typeof DeskFilter>;

export function filterDesk(entries: readonly DeskEntry[], filter: DeskFilter): readonly DeskEntry[] {
  const { status, assignee, due, scheduled } = filter;
  const wanted = assignee === null ? null : folded(assignee);
  return entries
    .filter((entry) => status === null || entry.status === status)
    .filter((entry) => wanted === null || folded(entry.assignee) === wanted)
    .filter((entry) => !scheduled || entry.goesOutAt !== null)
    .filter((entry) => due === null || (entry.due !== null && entry.due <= due));
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase('und');
}

/** `done`: the day is over, and it was ready. */
export const dueGroups = ['late', 'today', 'week', 'later', 'none', 'done'] as const;
export type DueGroup = (typeof dueGroups)[number];

export function dueGroupOf({ due, isLate }: Pick<DeskEntry, 'due' | 'isLate'>, today: string): DueGroup {
  if (due === null) return 'none';
  if (isLate) return 'late';
  if (due < today) return 'done';
  if (due === today) return 'today';
  return Date.parse(due) - Date.parse(today) < 7 * 86_400_000 ? 'week' : 'later';
}
