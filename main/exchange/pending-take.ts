import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { clearStrayTemps, syncFile, syncFolder, tempPathFor } from '../platform/atomic-files.ts';
import { explainFileError } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';

/**
 * The review file that is being taken, in the library itself until all of it is. Taking one is many writes; whoever finds this
 * file after a crash takes it once more, which does what is missing and nothing twice. So all of it comes in or nothing.
 */
interface PendingTake {
  /** The file of a take that was broken off; `null` where there is none. */
  readonly find: () => Promise<string | null>;
  /** A copy that doesn't count yet. ExpectedError `review-file-not-taken`. */
  readonly copy: (path: string) => Promise<string>;
  /** From here on it will be taken, whatever happens. Durable when it returns, with the path that it has now. */
  readonly begin: (copy: string) => Promise<string>;
  readonly end: () => Promise<void>;
}

export function pendingTake(libraryPath: string): PendingTake {
  const path = inLibrary(libraryPath, libraryFiles.pendingReview);
  const folder = dirname(path);
  const failed = (from: string, error: unknown): ExpectedError =>
    new ExpectedError(
      'review-file-not-taken',
      phrase`${basename(from)} was not taken: ${explainFileError(error)}. Nothing of it was kept; make room or give access, then try again.`,
      { cause: error },
    );
  return {
    find: async () => {
      await clearStrayTemps(folder);
      const found = await stat(path).catch(() => null);
      return found === null ? null : path;
    },
    copy: async (from) => {
      const copy = tempPathFor(path);
      try {
        await makeFolders(folder, 1);
        await copyFile(from, copy);
        return copy;
      } catch (error) {
        await rm(copy, { force: true }).catch(() => {});
        throw failed(from, error);
      }
    },
    begin: async (copy) => {
      try {
        await syncFile(copy);
        await rename(copy, path);
        await syncFolder(folder);
        return path;
      } catch (error) {
        await rm(path, { force: true }).catch(() => {});
        throw failed(copy, error);
      }
    },
    end: async () => {
      await rm(path, { force: true });
      await syncFolder(folder);
    },
  };
}
