import type { RecentLibrary } from '#shared/ipc/library.contract.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { SettingsStore } from './settings-store.ts';

export const mostRecents = 10;

/** The libraries opened last, newest first. */
export interface RecentLibraries {
  readonly list: () => readonly RecentLibrary[];
  /** Never throws: a list of recents that can't be saved must not keep a library from being opened. */
  readonly add: (library: { readonly path: string; readonly title: string }) => Promise<void>;
}

export function createRecents(store: SettingsStore, clock: Clock, log: Logger): RecentLibraries {
  return {
    list: () => store.get().recents,
    add: async ({ path, title }) => {
      const others = store.get().recents.filter((recent) => recent.path !== path);
      const recents = [{ path, title, openedAt: clock.now().toISOString() }, ...others].slice(0, mostRecents);
      await store.update({ recents }).catch((error) => log.warn('recent newsrooms are not saved', error));
    },
  };
}
