import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../platform/atomic-files.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';

/**
 * Removes a folder of the library, and what was set aside of it, so that nothing brings it back. It goes out of the way by its name
 * first: a crash leaves it whole or gone, and never in parts. Rejects with the file system's error; then it is there.
 */
export async function removeForGood(libraryPath: string, folder: string): Promise<void> {
  for (const time of await namesIn(inLibrary(libraryPath, libraryFiles.setAside))) {
    await outOfTheWay(libraryPath, `${libraryFiles.setAside}/${time}/${folder}`);
  }
  await outOfTheWay(libraryPath, folder);
  await clearRemoved(libraryPath);
}

/** What a crash or an open file kept from being removed. It isn't in the newsroom any more: who can't remove it tries again later. */
export async function clearRemoved(libraryPath: string): Promise<void> {
  const removed = inLibrary(libraryPath, libraryFiles.removed);
  await rm(removed, { recursive: true, force: true, maxRetries: 2 }).catch(() => {});
}

async function outOfTheWay(libraryPath: string, folder: string): Promise<void> {
  const from = inLibrary(libraryPath, folder);
  const removed = inLibrary(libraryPath, libraryFiles.removed);
  await makeFolders(removed, 2);
  try {
    await rename(from, inLibrary(libraryPath, `${libraryFiles.removed}/${randomBytes(8).toString('hex')}`));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(from));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
