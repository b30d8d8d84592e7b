import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ElectronStore from 'electron-store';
import type { Notice } from '#shared/ipc/app.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { SettingsChange } from '#shared/settings/settings.schema.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import { type Clock, timeInName } from '../platform/clock.ts';
import { explainFileError } from '../platform/file-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { StoredSettings } from './stored-settings.ts';

export interface SettingsStore {
  readonly get: () => StoredSettings;
  /** On disk when it returns. ExpectedError `settings-not-saved`; the change holds until the program ends all the same. */
  readonly update: (change: Partial<StoredSettings>) => Promise<void>;
  /** The same for some of the person's settings. */
  readonly change: (change: SettingsChange) => Promise<void>;
  /** What `get` answers is another, on disk or not yet. */
  readonly onChanged: Listen<StoredSettings>;
}

interface SettingsStoreParts {
  /** Absolute: the folder of settings.json. */
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly notices: { readonly add: (level: Notice['level'], message: string) => void };
}

const name = 'settings';

/** Never throws: settings that can't be read are kept aside, defaults are used, and a notice says so. */
export function createSettingsStore(parts: SettingsStoreParts): SettingsStore {
  const { folder, log } = parts;
  const path = join(folder, `${name}.json`);
  const { store, stored } = openStore(parts, path);
  const queue = createTaskQueue();
  const changed = createSignal<StoredSettings>();
  let current = stored;

  /** Known at once, also while an earlier change is being written: what is asked next goes by it. */
  function replaceBy(next: StoredSettings): Promise<void> {
    current = next;
    changed.emit(next);
    return queue.run(write);
  }

  async function write(): Promise<void> {
    try {
      store?.set(current);
      // electron-store's writer takes a short write for a whole one (research: a nearly full disk), so look again.
      if (!isOnDisk(path, current)) await writeFileAtomic(path, `${JSON.stringify(current, null, '\t')}\n`);
    } catch (error) {
      log.warn(`${path} can't be saved`, error);
      throw new ExpectedError(
        'settings-not-saved',
        phrase`Your settings could not be saved in ${path}: ${explainFileError(error)}. They hold until Galley is closed.`,
        { cause: error },
      );
    }
  }

  return {
    get: () => current,
    update: async (change) => replaceBy(StoredSettings.parse({ ...current, ...change })),
    change: async (change) =>
      replaceBy(StoredSettings.parse({ ...current, settings: { ...current.settings, ...change } })),
    onChanged: changed.listen,
  };
}

interface OpenedStore {
  readonly store: ElectronStore<StoredSettings> | null;
  readonly stored: StoredSettings;
}

function openStore(parts: SettingsStoreParts, path: string): OpenedStore {
  try {
    return readStore(parts.folder);
  } catch (error) {
    parts.log.warn(`${path} can't be used`, error);
    parts.notices.add('warning', phrase`${setAside(parts, path)} Galley starts with its usual settings.`);
  }
  try {
    return readStore(parts.folder);
  } catch (error) {
    parts.log.error(`no settings can be kept in ${parts.folder}`, error);
    return { store: null, stored: StoredSettings.parse({}) };
  }
}

function readStore(cwd: string): OpenedStore {
  const store = new ElectronStore<StoredSettings>({ name, cwd, accessPropertiesByDotNotation: false });
  return { store, stored: StoredSettings.parse(store.store) };
}

/** What became of the file, as the first sentence of a notice. */
function setAside({ clock }: SettingsStoreParts, path: string): string {
  const aside = `${path}.corrupt-${timeInName(clock.now().toISOString())}`;
  try {
    renameSync(path, aside);
    return phrase`Your settings, ${path}, can't be read; the file was kept as ${aside}.`;
  } catch (error) {
    return phrase`Your settings, ${path}, can't be read: ${explainFileError(error)}.`;
  }
}

function isOnDisk(path: string, wanted: StoredSettings): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(JSON.stringify(wanted)));
  } catch {
    return false;
  }
}
