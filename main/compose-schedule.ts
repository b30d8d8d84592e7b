import { isDeepStrictEqual } from 'node:util';
import type { SendEvent } from '#shared/ipc/handlers.ts';
import type { PublishedBySchedule, SchedulePublishing } from '#shared/publish/publish-report.ts';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import type { Session } from './library/session.ts';
import { calmly } from './platform/calm-progress.ts';
import type { Clock } from './platform/clock.ts';
import type { Logger } from './platform/logger.ts';
import type { Listen } from './platform/signal.ts';
import { createLookAtSchedule } from './publish/look-at-schedule.ts';
import { publishByItself } from './publish/publish-by-itself.ts';
import type { SettingsStore } from './settings/settings-store.ts';

interface ScheduleParts {
  readonly session: Pick<Session, 'onNewsroom'>;
  readonly settings: Pick<SettingsStore, 'get' | 'onChanged'>;
  readonly sendEvent: SendEvent;
  readonly clock: Clock;
  readonly log: Logger;
}

interface ComposedSchedule {
  readonly state: () => SchedulePublishing;
  readonly isRunning: () => boolean;
  readonly cancel: () => void;
  /** What came out since the last call, in the newsroom that is open. */
  readonly takePublished: () => PublishedBySchedule[];
}

/** Publishes what is scheduled in the newsroom that is open, where the person has asked for it on this machine. */
export function composeSchedule(parts: ScheduleParts): ComposedSchedule {
  const { session, settings, sendEvent, clock, log } = parts;
  let current: ReturnType<typeof publishByItself> | null = null;
  let untold: PublishedBySchedule[] = [];
  session.onNewsroom((newsroom) => {
    current?.stop();
    current = null;
    untold = [];
    if (newsroom === null) return;
    const { folder, articles, review, publish } = newsroom;
    const target = (): PublishTarget | null => settings.get().settings.scheduledTargets[folder.path] ?? null;
    let known = target();
    /** Settings change with every key that is typed into a comment. */
    const onTarget: Listen<unknown> = (tell) =>
      settings.onChanged(() => {
        if (isDeepStrictEqual(known, target())) return;
        known = target();
        tell(known);
      });
    current = publishByItself({
      folder,
      publish,
      schedule: createLookAtSchedule({ articles, review, publish, clock }),
      target,
      person: () => settings.get().settings.profile,
      changes: [articles.onChanged, review.onChanged, publish.onPublished, onTarget],
      onState: (state) => sendEvent('publish.scheduleChanged', state),
      onPublished: (published) => {
        untold.push(published);
        sendEvent('publish.bySchedule', null);
      },
      onRunning: (isRunning) => sendEvent('publish.runsBySchedule', { isRunning }),
      onProgress: calmly((progress) => sendEvent('publish.progress', progress)),
      clock,
      log,
    });
  });
  return {
    state: () => current?.state() ?? { failure: null },
    isRunning: () => current?.isRunning() ?? false,
    cancel: () => current?.cancel(),
    takePublished: () => untold.splice(0),
  };
}
