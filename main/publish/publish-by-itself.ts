import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type {
  PublishedBySchedule,
  PublishProgress,
  SchedulePublishing,
} from '#shared/publish/publish-report.ts';
import { isSameTarget, type PublishTarget } from '#shared/publish/receipt.schema.ts';
import { longestPause, type Scheduled, timeToRetry, timeToSleep, waitKey } from '#shared/publish/schedule.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { createCancellable } from '../platform/cancellable.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Listen } from '../platform/signal.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import type { LookAtSchedule } from './look-at-schedule.ts';
import { missedArticles } from './missed-articles.ts';
import { publishDue } from './publish-due.ts';
import type { PublishOptions, PublishService } from './publish-service.ts';

interface ByItselfParts {
  readonly folder: Pick<LibraryFolder, 'path' | 'beginChange' | 'readOnly'>;
  readonly publish: Pick<PublishService, 'publish'>;
  readonly schedule: LookAtSchedule;
  /** Where to; `null`: nothing is published by itself. */
  readonly target: () => PublishTarget | null;
  /** Who works at this machine, for the receipt. */
  readonly person: () => Person;
  /** Whatever may change what is scheduled, or whether it is published. */
  readonly changes: readonly Listen<unknown>[];
  readonly onState: (state: SchedulePublishing) => void;
  readonly onPublished: (published: PublishedBySchedule) => void;
  /** A publication has begun to do something, or has ended: in between it can be cancelled. */
  readonly onRunning?: (isRunning: boolean) => void;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly clock: Clock;
  readonly log: Logger;
  /** In milliseconds, by the number of failures in a row. */
  readonly timeToRetry?: (failures: number) => number;
}

interface ByItself {
  readonly state: () => SchedulePublishing;
  readonly isRunning: () => boolean;
  /** Ends the publication that is under way, if one is. It is tried again, though not before one has had time to do something about it. */
  readonly cancel: () => void;
  /** Nothing begins any more; what has begun goes on, and holds the closing of the newsroom. */
  readonly stop: () => void;
}

/** In milliseconds: how soon to look again where somebody is publishing or building. */
const untilFree = 1000;

/**
 * Publishes when a scheduled article's moment comes, while the newsroom is open. What came due while it wasn't, or while the machine
 * slept, is published at once. A failure is told, and tried again after `timeToRetry`.
 */
export function publishByItself(parts: ByItselfParts): ByItself {
  const { folder, clock, log } = parts;
  const now = (): number => clock.now().getTime();
  const missed = missedArticles(folder.path, log);
  /** Seen to be ahead since the newsroom was opened, or missed before, and neither out nor taken back since. */
  let waiting: ReadonlySet<string> = new Set();
  /** Brought out by this, once: what is taken from readers after that stays away. */
  const broughtOut = new Set<string>();
  /** What the last attempt failed for: another article's moment doesn't wait for the next one. */
  let failedFor: ReadonlySet<string> = new Set();
  let tried: ReadonlySet<string> = new Set();
  let lastTarget: PublishTarget | null = null;
  let failures = 0;
  let failure: SchedulePublishing['failure'] = null;
  const running = createCancellable('refuse');
  let isRunning = false;

  function tell(next: SchedulePublishing['failure']): void {
    if (next === null) failures = 0;
    if (next?.message === failure?.message && next?.retryAt === failure?.retryAt) return;
    failure = next;
    parts.onState({ failure });
  }

  function tellRunning(next: boolean): void {
    if (isRunning === next) return;
    isRunning = next;
    parts.onRunning?.(next);
  }

  function fail(message: string, pause?: number): number {
    failures += 1;
    failedFor = tried;
    const retryAt = now() + (pause ?? (parts.timeToRetry ?? timeToRetry)(failures));
    tell({ message, retryAt: new Date(retryAt).toISOString() });
    return retryAt;
  }

  /** When to look again, in milliseconds since 1970; `null`: when something changes. */
  async function look(): Promise<number | null> {
    const target = folder.readOnly === null ? parts.target() : null;
    const isOther = target === null || lastTarget === null || !isSameTarget(target, lastTarget);
    if (isOther) tell(null);
    lastTarget = target;
    if (target === null) return null;
    try {
      if (isOther) waiting = new Set([...waiting, ...(await missed.read(target))]);
      const { due: all, ahead } = await parts.schedule(target, { waiting, takes: 'waited' });
      const due = all.filter((one) => !broughtOut.has(waitKey(one)));
      waiting = new Set([...due, ...ahead].map(waitKey));
      const next = ahead[0] === undefined ? null : Date.parse(ahead[0].at);
      await keepMissed(target, due);
      if (due.length === 0) {
        tell(null);
        return next;
      }
      // A clock that was set back must not put it off for years.
      const retryAt = failure === null ? now() : Date.parse(failure.retryAt);
      const isPaused = retryAt > now() && retryAt <= now() + longestPause;
      if (isPaused && due.every((one) => failedFor.has(waitKey(one))))
        return Math.min(retryAt, next ?? retryAt);
      tried = new Set(due.map(waitKey));
      const lookAt = await bringOut(target, due);
      return Math.min(lookAt, next ?? lookAt);
    } catch (error) {
      return failed(error);
    }
  }

  async function keepMissed(target: PublishTarget, due: readonly Scheduled[]): Promise<void> {
    using _change = folder.beginChange();
    await missed.keep(target, new Set(due.map(waitKey)));
  }

  async function bringOut(target: PublishTarget, due: readonly Scheduled[]): Promise<number> {
    using _change = folder.beginChange();
    log.info(`publishing by schedule to ${target.path}`, due.map(({ article }) => article).join(' '));
    const by = parts.person();
    const { report, out, reasons } = await publishDueAlone(due, { target, by });
    if (out.length > 0) {
      const articles = out.map(({ article: id, headline }: Scheduled) => ({ id, headline }));
      parts.onPublished({ receipt: report.receipt, articles });
      for (const one of out) broughtOut.add(waitKey(one));
      await keepMissed(
        target,
        due.filter((one) => !out.includes(one)),
      );
    }
    if (reasons.length > 0) return fail(reasons.join(' '));
    tell(null);
    // What is left, or came meanwhile, is planned anew.
    return now();
  }

  async function publishDueAlone(
    due: readonly Scheduled[],
    to: Pick<PublishOptions, 'target' | 'by'>,
  ): ReturnType<typeof publishDue> {
    const onProgress = (progress: PublishProgress): void => {
      // Not before: where somebody else is publishing, or building, nothing begins.
      tellRunning(true);
      parts.onProgress?.(progress);
    };
    try {
      return await running.run((signal) => publishDue(parts.publish, due, { ...to, onProgress, signal }));
    } finally {
      tellRunning(false);
    }
  }

  function failed(error: unknown): number | null {
    if (!(error instanceof ExpectedError)) {
      const id = log.error('publishing by schedule failed', error);
      return fail(phrase`Something went wrong inside Galley (${id}). The log has the details.`);
    }
    if (error.code === 'publish-running' || error.code === 'build-running') return now() + untilFree;
    if (error.code === 'newsroom-closed') return null;
    log.warn('publishing by schedule failed', error);
    // Who stops it isn't to see it begin again a minute later.
    if (error.code === 'cancelled')
      return fail(phrase`It was stopped, and nothing was changed.`, longestPause);
    return fail(error.message);
  }

  const alarm: Alarm = createAlarm({ look, now, timeToSleep });
  const stops = parts.changes.map((listen) => listen(alarm.lookSoon));
  alarm.lookSoon();
  return {
    state: () => ({ failure }),
    isRunning: () => isRunning,
    cancel: running.cancel,
    stop: () => {
      for (const stop of stops) stop();
      alarm.stop();
    },
  };
}
