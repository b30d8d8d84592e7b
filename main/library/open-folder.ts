import { isDeepStrictEqual } from 'node:util';
import { ExpectedError } from '#shared/ipc/result.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { createSignal } from '../platform/signal.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import type { FileProblems } from './file-problems.ts';
import type { LibraryFolder } from './library-folder.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';
import { savingFailed } from './saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from './versioned-file.ts';

export interface OpenFolderParts {
  readonly path: string;
  readonly config: LibraryConfig;
  readonly readOnly: string | null;
  readonly problems: FileProblems;
  readonly release: () => Promise<void>;
}

export function createOpenFolder({
  path,
  config,
  readOnly,
  problems,
  release,
}: OpenFolderParts): LibraryFolder {
  let current = config;
  const changed = createSignal<LibraryConfig>();
  const queue = createTaskQueue();
  const assertWritable = (): void => {
    if (readOnly !== null) throw new ExpectedError('read-only', phrase`Nothing was changed. ${readOnly}`);
  };

  /** Another program may have changed it since: what it wrote must not be lost. ExpectedError `not-saved`. */
  async function onDisk(): Promise<LibraryConfig> {
    const read = await readVersionedFile(inLibrary(path, libraryFiles.config), LibraryConfig);
    if (read.state === 'missing') return current;
    if (read.state === 'read' && read.newer === null) return read.value;
    const reason = read.state === 'read' ? phrase`a newer Galley wrote it` : read.reason;
    throw new ExpectedError(
      'not-saved',
      phrase`${libraryFiles.config} was changed by another program and can't be used any more: ${reason}. It was left as it is: mend it, or put a copy of it back, then change the settings again.`,
    );
  }

  return {
    path,
    readOnly,
    problems,
    assertWritable,
    get config() {
      return current;
    },
    updateConfig: (wanted) =>
      queue.run(async () => {
        assertWritable();
        const next = LibraryConfig.parse({ ...(await onDisk()), ...changesFrom(current, wanted) });
        await writeVersionedFile(inLibrary(path, libraryFiles.config), next).catch((error) => {
          throw savingFailed(libraryFiles.config, error);
        });
        current = next;
        changed.emit(current);
        return current;
      }),
    refresh: () =>
      queue.run(async () => {
        const read = await readVersionedFile(inLibrary(path, libraryFiles.config), LibraryConfig);
        if (read.state !== 'read' || read.newer !== null || isDeepStrictEqual(read.value, current)) return;
        current = read.value;
        changed.emit(current);
      }),
    state: () => ({ path, config: current, readOnly, problems: [...problems.all()] }),
    onConfigChanged: changed.listen,
    close: () => queue.run(release),
  };
}

/** What is wanted otherwise than it was: of the rest, whoever changed it meanwhile is right. */
function changesFrom(before: LibraryConfig, wanted: Partial<LibraryConfig>): Partial<LibraryConfig> {
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => !isDeepStrictEqual(before[key], value)),
  );
}
