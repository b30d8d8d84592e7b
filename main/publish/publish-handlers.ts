import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type {
  PublishedBySchedule,
  PublishProgress,
  PublishReport,
  SchedulePublishing,
} from '#shared/publish/publish-report.ts';
import type { Person } from '#shared/review/person.schema.ts';
import { calmly } from '../platform/calm-progress.ts';
import { createCancellable } from '../platform/cancellable.ts';
import type { ListScheduled } from './list-scheduled.ts';
import type { PublishOptions, PublishService } from './publish-service.ts';
import { targetAt } from './target-checks.ts';

interface PublishContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly publish: PublishService; readonly scheduled: ListScheduled };
  readonly chooseFolder: () => Promise<string | null>;
  /** Asks for the name of a file to write. */
  readonly chooseZip: () => Promise<string | null>;
  /** Who works at this machine. */
  readonly person: () => Person;
  /** How publishing by itself goes, and what came out since this was asked last. */
  readonly schedule: {
    readonly state: () => SchedulePublishing;
    readonly takePublished: () => PublishedBySchedule[];
    readonly isRunning: () => boolean;
    readonly cancel: () => void;
  };
  /** Shows a file or folder in the system's window for files. */
  readonly reveal: (path: string) => Promise<void>;
  readonly sendEvent: SendEvent;
}

type PublishChannel =
  | 'publish.chooseTarget'
  | 'publish.plan'
  | 'publish.run'
  | 'publish.cancel'
  | 'publish.reveal'
  | 'publish.history'
  | 'publish.schedule'
  | 'publish.cameOut'
  | 'publish.isBySchedule'
  | 'publish.publications'
  | 'publish.scheduled';

export function publishHandlers(context: PublishContext): Handlers<PublishChannel> {
  const running = createCancellable('beside');
  const publish = async (
    options: Pick<PublishOptions, 'target' | 'backTo' | 'whole' | 'dryRun'>,
  ): Promise<PublishReport> => {
    const { publish: service } = context.newsroom();
    const onProgress = calmly<PublishProgress>((progress) => context.sendEvent('publish.progress', progress));
    return running.run((signal) => service.publish({ ...options, by: context.person(), onProgress, signal }));
  };
  return {
    'publish.chooseTarget': async ({ kind }) => {
      const path = await (kind === 'zip' ? context.chooseZip() : context.chooseFolder());
      if (path === null) return null;
      // A folder may be called "site.zip", and a zip is one whatever it is called: then it gets its ending.
      if (kind === 'folder') return { kind, path };
      return targetAt(/\.zip$/i.test(path) ? path : `${path}.zip`);
    },
    'publish.plan': (wanted) => publish({ ...wanted, dryRun: true }),
    'publish.run': (wanted) => publish(wanted),
    'publish.cancel': async () => {
      running.cancel();
      context.schedule.cancel();
      return null;
    },
    'publish.reveal': async ({ receipt }) => {
      // Only where this newsroom has published: the window names no paths.
      const once = (await context.newsroom().publish.history()).find(({ id }) => id === receipt);
      if (once === undefined)
        throw new ExpectedError('receipt-unknown', phrase`The library has no receipt ${receipt}.`);
      await context.reveal(once.target.path);
      return null;
    },
    'publish.history': async () => [...(await context.newsroom().publish.history())],
    'publish.schedule': async () => context.schedule.state(),
    'publish.isBySchedule': async () => ({ isRunning: context.schedule.isRunning() }),
    'publish.cameOut': async () => context.schedule.takePublished(),
    'publish.publications': async ({ ids }) => [...(await context.newsroom().publish.publications(ids))],
    'publish.scheduled': async ({ ids }) => [...(await context.newsroom().scheduled(ids))],
  };
}
