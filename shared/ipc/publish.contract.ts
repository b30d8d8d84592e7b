import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';
import { Publication, ScheduledArticle } from '../publish/publication.ts';
import {
  PublishedBySchedule,
  PublishedOnce,
  PublishProgress,
  PublishReport,
  SchedulePublishing,
} from '../publish/publish-report.ts';
import { PublishTarget, ReceiptId } from '../publish/receipt.schema.ts';

const Wanted = z.object({
  target: PublishTarget,
  /** The receipt whose site to put back; `null`: the site as it is now. */
  backTo: ReceiptId.nullable(),
});

const ScheduledRun = z.object({ isRunning: z.boolean() });

export const publishContract = {
  /** Asks for a folder, or for the name of a zip; `null` on "Cancel". */
  'publish.chooseTarget': {
    input: z.object({ kind: PublishTarget.shape.kind }),
    output: PublishTarget.nullable(),
  },
  /** What a publication would change now; nothing at the target is touched. */
  'publish.plan': { input: Wanted, output: PublishReport },
  /** `whole`: also where nothing is left of what was published there last. */
  'publish.run': { input: Wanted.extend({ whole: z.boolean() }), output: PublishReport },
  /** Stops what is under way, also what began by schedule. */
  'publish.cancel': { input: z.null(), output: z.null() },
  /** Shows in the system's window for files what this receipt's publication put there. */
  'publish.reveal': { input: z.object({ receipt: ReceiptId }), output: z.null() },
  /** The latest first. */
  'publish.history': { input: z.null(), output: z.array(PublishedOnce) },
  /** How publishing by itself goes, in the newsroom that is open. */
  'publish.schedule': { input: z.null(), output: SchedulePublishing },
  /** Whether a publication that nobody began is under way; `publish.progress` tells of it, too. */
  'publish.isBySchedule': { input: z.null(), output: ScheduledRun },
  /** What came out by schedule, each told once: it may be before there is a window to tell it. */
  'publish.cameOut': { input: z.null(), output: z.array(PublishedBySchedule) },
  /** What readers have of these articles; `null`: of all that were ever published. */
  'publish.publications': {
    input: z.object({ ids: z.array(ArticleId).nullable() }),
    output: z.array(Publication),
  },
  /** Those of these articles that wait for their moment, the next first; `null`: of all. */
  'publish.scheduled': {
    input: z.object({ ids: z.array(ArticleId).nullable() }),
    output: z.array(ScheduledArticle),
  },
};

export const publishEvents = {
  'publish.progress': PublishProgress,
  'publish.scheduleChanged': SchedulePublishing,
  'publish.runsBySchedule': ScheduledRun,
  /** `publish.cameOut` has something to tell. */
  'publish.bySchedule': z.null(),
  /** A receipt was written: what readers have may differ from what the window shows. */
  'publish.published': z.object({ receipt: ReceiptId }),
};
