import type { PublishReport } from '#shared/publish/publish-report.ts';
import type { Scheduled } from '#shared/publish/schedule.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import type { Clock } from '../platform/clock.ts';
import { createLookAtSchedule } from '../publish/look-at-schedule.ts';
import { publishDue } from '../publish/publish-due.ts';
import type { PublishOptions } from '../publish/publish-service.ts';

interface PublishedIfDue {
  /** `null`: nothing is due, and nothing was built. */
  readonly report: PublishReport | null;
  /** Why articles whose time has come aren't out. */
  readonly reasons: readonly string[];
  readonly next: Pick<Scheduled, 'article' | 'headline' | 'at'> | null;
}

/** Publishes if an article's time has come since the last publication there, or there was none. */
export async function publishIfDue(
  newsroom: Pick<Newsroom, 'articles' | 'review' | 'publish'>,
  options: Omit<PublishOptions, 'backTo' | 'scheduled'>,
  clock: Clock,
): Promise<PublishedIfDue> {
  const { publish } = newsroom;
  const look = createLookAtSchedule({ ...newsroom, clock });
  // Asked for by name, it takes what was made ready, or corrected, after its time, too: nobody else will.
  const { due, ahead, since } = await look(options.target, { waiting: new Set(), takes: 'all' });
  const [first] = ahead;
  const next =
    first === undefined ? null : { article: first.article, headline: first.headline, at: first.at };
  if (since !== null && due.length === 0) return { report: null, reasons: [], next };
  if (since === null || options.dryRun)
    return { report: await publish.publish({ ...options, scheduled: true }), reasons: [], next };
  return { ...(await publishDue(publish, due, options)), next };
}
