import { z } from 'zod';
import { ArticleId, Instant } from '../library/ids.ts';
import { Problem } from '../library/problem.ts';
import { Person } from '../review/person.schema.ts';
import { BuildChange } from '../site/build-report.ts';
import { PublishTarget, ReceiptId } from './receipt.schema.ts';

const NamedArticle = z.object({ id: ArticleId, headline: z.string() });

/** What a publication changes or, before it, would. */
export const PublishReport = z.object({
  /** `false`: there were problems or files in the way, and nothing was touched. */
  ok: z.boolean(),
  target: PublishTarget,
  /** Files of the site, those put, those taken away, and the bytes put. */
  files: z.int(),
  put: z.int(),
  removed: z.int(),
  bytes: z.int(),
  changes: z.array(BuildChange),
  articles: z.object({
    new: z.array(NamedArticle),
    changed: z.array(NamedArticle),
    withdrawn: z.array(NamedArticle),
  }),
  /** Articles that stay out, each with the reason. */
  leftOut: z.array(z.object({ article: z.string(), headline: z.string(), reason: z.string() })),
  problems: z.array(Problem),
  /** Files at the target that no receipt knows and that stand where the site's would be. */
  inTheWay: z.array(z.string()),
  /** Files of ours that somebody changed at the target, and that would have gone: they stay. */
  kept: z.array(z.string()),
  /** Receipts say that a site is there, and nothing of it is: an unmounted disk, most likely. */
  isEmptied: z.boolean(),
  /** `null`: nothing was published. */
  receipt: ReceiptId.nullable(),
  milliseconds: z.number(),
});
export type PublishReport = z.infer<typeof PublishReport>;

export const PublishProgress = z.object({
  phase: z.enum(['reading', 'pages', 'pictures', 'keeping', 'comparing', 'copying', 'switching']),
  done: z.int(),
  total: z.int(),
});
export type PublishProgress = z.infer<typeof PublishProgress>;

/** Why publishing by itself failed, and when it tries again; both `null` where it didn't. */
export const SchedulePublishing = z.object({
  failure: z.object({ message: z.string(), retryAt: Instant }).nullable(),
});
export type SchedulePublishing = z.infer<typeof SchedulePublishing>;

/** What came out by schedule. No article: others had brought it there already. */
export const PublishedBySchedule = z.object({
  receipt: ReceiptId.nullable(),
  articles: z.array(NamedArticle),
});
export type PublishedBySchedule = z.infer<typeof PublishedBySchedule>;

/** A receipt as a list shows it. */
export const PublishedOnce = z.object({
  id: ReceiptId,
  at: z.string(),
  by: Person,
  scheduled: z.boolean(),
  target: PublishTarget,
  state: z.enum(['started', 'complete', 'failed']),
  backTo: ReceiptId.nullable(),
  put: z.int(),
  removed: z.int(),
  files: z.int(),
  articles: z.object({ put: z.int(), removed: z.int() }),
  /** Its site is the one at the target. */
  isCurrent: z.boolean(),
  /** Its site can be put back: its files are still kept. */
  canReturn: z.boolean(),
});
export type PublishedOnce = z.infer<typeof PublishedOnce>;
