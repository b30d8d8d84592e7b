import type { Handlers } from '#shared/ipc/handlers.ts';
import type { LibraryState, RecentLibrary } from '#shared/ipc/library.contract.ts';
import type { Newsroom } from '../compose-newsroom.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import { type SampleLibrary, sampleLibrary } from './sample-library.ts';
import type { Session } from './session.ts';

/** The libraries opened last, newest first. */
export interface Recents {
  readonly list: () => readonly RecentLibrary[];
  readonly add: (library: { readonly path: string; readonly title: string }) => Promise<void>;
}

interface LibraryContext {
  readonly session: Session;
  readonly dialogs: Dialogs;
  readonly recents: Recents;
  readonly sample: SampleLibrary;
  /** Titles of the folder dialogs. */
  readonly titles: { readonly chooseLibrary: string; readonly chooseFolder: string };
}

type LibraryChannel =
  | 'library.current'
  | 'library.chooseFolder'
  | 'library.chooseLibrary'
  | 'library.open'
  | 'library.openSample'
  | 'library.create'
  | 'library.recents'
  | 'library.updateConfig'
  | 'library.renameSection'
  | 'library.removeSection';

export function libraryHandlers(context: LibraryContext): Handlers<LibraryChannel> {
  const { session, dialogs, recents, sample, titles } = context;

  async function opened(newsroom: Newsroom): Promise<LibraryState> {
    const state = newsroom.folder.state();
    await recents.add({ path: state.path, title: state.config.title });
    return state;
  }

  return {
    'library.current': async () => session.current()?.folder.state() ?? null,
    'library.chooseFolder': () => dialogs.chooseFolder(titles.chooseFolder),
    'library.chooseLibrary': async () => {
      const path = await dialogs.chooseFolder(titles.chooseLibrary);
      return path === null ? null : opened(await session.open(path));
    },
    'library.open': async ({ path }) => opened(await session.open(path)),
    'library.openSample': async () => opened(await session.open(await sampleLibrary(sample))),
    'library.create': async (wanted) => opened(await session.create(wanted)),
    'library.recents': async () => [...recents.list()],
    'library.updateConfig': async ({ config }) => {
      const { folder } = session.newsroom();
      await folder.updateConfig(config);
      return opened(session.newsroom());
    },
    'library.renameSection': ({ section, slug }) => session.newsroom().sections.rename(section, slug),
    'library.removeSection': ({ section, to }) => session.newsroom().sections.remove(section, to),
  };
}
