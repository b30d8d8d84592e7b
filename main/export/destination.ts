import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError, explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { outsideTempFor } from '../platform/outside-temps.ts';
import type { ExportedArticle } from './export-service.ts';

type Chunks = AsyncIterable<string | Uint8Array>;
type Pictures = ExportedArticle['pictures'];

/** Where an export goes. */
export interface Destination {
  /**
   * Writes a new file, whole or not at all, and gives its path; `null` where there was nothing to write or `signal` ended it.
   * Pictures that are saved while its chunks are made belong to it. ExpectedError `export-exists` where a file of that name
   * is there, which is left alone, or `export-failed`.
   */
  readonly write: (fileName: string, chunks: Chunks, signal?: AbortSignal) => Promise<string | null>;
  readonly savePictures: (pictures: Pictures) => Promise<void>;
}

/** The file is written under another name and gets its own when it is whole, so that nobody ever finds a part of it. */
export function folderDestination(folder: string): Destination {
  /** Of the file that is being written: they go again if it comes to nothing. */
  let fresh: string[] = [];
  return {
    write: async (fileName, chunks, signal) => {
      const path = join(folder, fileName);
      const temp = await outsideTempFor(path);
      fresh = [];
      let isWritten = false;
      try {
        await assertFree(path);
        await makeFolders(folder);
        isWritten = (await writeChunks(temp, chunks, signal)) && signal?.aborted !== true;
        if (isWritten) await rename(temp, path);
        return isWritten ? path : null;
      } catch (error) {
        isWritten = false;
        if (error instanceof ExpectedError) throw error;
        throw new ExpectedError(
          'export-failed',
          phrase`${path} can't be written: ${explained(error, temp)}.`,
        );
      } finally {
        await rm(temp, { force: true });
        if (!isWritten) await removeAll(fresh, folder);
      }
    },
    savePictures: async (pictures) => {
      for (const { path, file } of pictures) {
        const target = join(folder, path);
        await mkdir(dirname(target), { recursive: true });
        try {
          await copyFile(file, target, constants.COPYFILE_EXCL);
          fresh.push(target);
        } catch (error) {
          // Named by its content: what is there is the same picture.
          if (fileErrorCode(error) !== 'EEXIST') throw error;
        }
      }
    },
  };
}

/** With the name of a file that was to be read for it, such as a picture that went meanwhile. */
function explained(error: unknown, temp: string): string {
  const { syscall, path } = error as NodeJS.ErrnoException;
  const isOther = (syscall === 'open' || syscall === 'read') && path !== undefined && path !== temp;
  return isOther ? `${path}: ${explainReadError(error)}` : explainFileError(error);
}

/** `false` where there was nothing to write. */
async function writeChunks(path: string, chunks: Chunks, signal?: AbortSignal): Promise<boolean> {
  const handle = await open(path, 'wx');
  let isWritten = false;
  try {
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      isWritten = true;
      if (signal?.aborted === true) break;
    }
    await handle.sync();
    return isWritten;
  } finally {
    await handle.close();
  }
}

export async function assertFree(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return;
  const message = phrase`${path} exists already and was left as it is: choose another folder, or move it away.`;
  throw new ExpectedError('export-exists', message);
}

/** With the folders below `root` that hold nothing any more. */
async function removeAll(files: readonly string[], root: string): Promise<void> {
  for (const file of files) {
    await rm(file, { force: true });
    for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
      if ((await readdir(folder)).length > 0) break;
      await rmdir(folder);
    }
  }
}
