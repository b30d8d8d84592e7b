import { isDeepStrictEqual } from 'node:util';
import { ExpectedError } from '#shared/ipc/result.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { createSignal } from '../platform/signal.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { createUnderWay } from '../platform/under-way.ts';
import type { FileProblems } from './file-problems.ts';
import type { LibraryFolder } from './library-folder.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';
import { changesFrom, rewriteFile } from './rewrite-file.ts';
import { readVersionedFile } from './versioned-file.ts';

interface OpenFolderParts {
  readonly path: string;
  readonly config: LibraryConfig;
  readonly readOnly: string | null;
  readonly isHeld: boolean;
  readonly problems: FileProblems;
  readonly release: () => Promise<void>;
}

export function createOpenFolder({
  path,
  config,
  readOnly,
  isHeld,
  problems,
  release,
}: OpenFolderParts): LibraryFolder {
  let current = config;
  const changed = createSignal<LibraryConfig>();
  const queue = createTaskQueue();
  const changes = createUnderWay();
  let closing: Promise<void> | null = null;
  let isClosed = false;
  const assertWritable = (): void => {
    if (isClosed)
      throw new ExpectedError(
        'newsroom-closed',
        phrase`Nothing was changed: “${current.title}” has been closed. Open it again first.`,
      );
    if (readOnly !== null) throw new ExpectedError('read-only', phrase`Nothing was changed. ${readOnly}`);
  };

  async function end(last: () => Promise<void>): Promise<void> {
    await changes.ended();
    isClosed = true;
    await last();
    await queue.run(release);
  }

  return {
    path,
    readOnly,
    isHeld,
    problems,
    assertWritable,
    beginChange: () => {
      assertWritable();
      return changes.begin();
    },
    get config() {
      return current;
    },
    updateConfig: (wanted) =>
      queue.run(async () => {
        assertWritable();
        current = await rewriteFile({
          libraryPath: path,
          file: libraryFiles.config,
          schema: LibraryConfig,
          before: current,
          change: (onDisk) => LibraryConfig.parse({ ...onDisk, ...changesFrom(current, wanted) }),
        });
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
    close: (last = async () => {}) => {
      closing ??= end(last).catch((error: unknown) => {
        closing = null;
        isClosed = false;
        throw error;
      });
      return closing;
    },
  };
}
