import type { CareProgress } from '#shared/backup/backup.schema.ts';
import type { Handlers, SendEvent } from '#shared/ipc/handlers.ts';
import { type Cancellable, createCancellable } from '../platform/cancellable.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { archiveName } from './backup/archive-name.ts';
import type { Recents } from './library-handlers.ts';
import type { Session } from './session.ts';

interface CareContext {
  readonly session: Session;
  readonly dialogs: Dialogs;
  readonly recents: Recents;
  readonly clock: Clock;
  readonly sendEvent: SendEvent;
  /** Makes progress bearable for a window that draws it. */
  readonly calmly: (send: (progress: CareProgress) => void) => (progress: CareProgress) => void;
  readonly program: string;
  readonly words: { readonly nameArchive: string; readonly chooseArchive: string; readonly archives: string };
}

type CareChannel =
  | 'care.backUp'
  | 'care.chooseArchive'
  | 'care.restore'
  | 'care.check'
  | 'care.repair'
  | 'care.cancel';

interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CareProgress) => void;
}

/** What a window rarely asks for is read from the disk when it does. */
export function careHandlers(context: CareContext): Handlers<CareChannel> {
  const { session, dialogs, recents, clock, sendEvent, calmly, program, words } = context;
  const writing = createCancellable('refuse');
  // A check only looks: one that is asked for anew is the only one that somebody waits for.
  const checking = createCancellable('instead');

  function run<Value>(where: Cancellable, work: (how: Work) => Promise<Value>): Promise<Value> {
    const onProgress = calmly((progress) => sendEvent('care.progress', progress));
    return where.run((signal) => work({ signal, onProgress }));
  }

  return {
    'care.backUp': async () => {
      const { folder, articles } = session.newsroom();
      const { title } = folder.config;
      const to = await dialogs.chooseNewFile(words.nameArchive, archiveName(title, clock.now()));
      if (to === null) return null;
      await articles.flush(null);
      const { writeBackup } = await import('./backup/write-backup.ts');
      const path = /\.zip$/i.test(to) ? to : `${to}.zip`;
      return run(writing, (how) => writeBackup({ libraryPath: folder.path, title, to: path, clock, ...how }));
    },
    'care.chooseArchive': async () => {
      const path = await dialogs.chooseFile(words.chooseArchive, {
        name: words.archives,
        extensions: ['zip'],
      });
      if (path === null) return null;
      const { openBackup } = await import('./backup/read-backup.ts');
      return { path, ...(await openBackup(path)).head };
    },
    'care.restore': async ({ archive, folder }) => {
      const { restoreBackup } = await import('./backup/restore-backup.ts');
      const path = await run(writing, (how) => restoreBackup({ archive, to: folder, ...how }));
      const state = (await session.open(path)).folder.state();
      await recents.add({ path: state.path, title: state.config.title });
      return state;
    },
    'care.check': async () => {
      const { folder, articles } = session.newsroom();
      await articles.flush(null);
      const { checkFiles } = await import('./doctor/doctor.ts');
      return run(checking, (how) => checkFiles({ libraryPath: folder.path, clock, ...how }));
    },
    'care.repair': async ({ bringBack }) => {
      const libraryPath = session.newsroom().folder.path;
      const { repairFiles } = await import('./doctor/doctor.ts');
      return run(writing, async (how) => {
        // What is mended under an open newsroom would be written over by what it remembers.
        await session.close();
        try {
          return await repairFiles({ libraryPath, clock, program, bringBack, ...how });
        } finally {
          await session.open(libraryPath);
        }
      });
    },
    'care.cancel': async () => {
      writing.cancel();
      checking.cancel();
      return null;
    },
  };
}
