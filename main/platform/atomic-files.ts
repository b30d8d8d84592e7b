import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from './file-errors.ts';

const strayTemp = /^\.[0-9a-f]{16}\.galley-tmp$/;

/** Whether a file's name is one that a killed write left. */
export function isStrayTemp(name: string): boolean {
  return strayTemp.test(name);
}

/** A name that no other write uses, in the same folder because a rename is atomic within one file system only. */
export function tempPathFor(path: string): string {
  return join(dirname(path), `.${randomBytes(8).toString('hex')}.galley-tmp`);
}

/**
 * Replaces a file so that a reader, a crash or a power cut finds the old content or the new, never a part. Durable when
 * it returns. When it throws (the system's error), the old file is whole and the temporary one is gone; only where the
 * folder's own sync failed may the new one be there, not yet durable. Try again by calling it again: a new file is
 * written, since after a failed fsync the same file's next fsync may report success for data that was dropped.
 * `beforeRename` runs when nothing is left to do but the rename, and keeps the old file by throwing; so does what it gives, which runs
 * in the same breath as the rename, so that another program has hardly a moment in between.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  beforeRename?: () => Promise<() => void>,
): Promise<void> {
  const temp = tempPathFor(path);
  try {
    const handle = await open(temp, 'wx');
    try {
      await writeAll(handle, bytesOf(content));
      await handle.sync();
    } finally {
      await handle.close();
    }
    const lastLook = await beforeRename?.();
    if (lastLook === undefined) await rename(temp, path);
    else {
      lastLook();
      renameSync(temp, path);
    }
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Adds to the end of a file, durable when it returns. On a failure it throws the system's error after cutting off what
 * it had added, as far as that is possible; don't append to that file again (see `writeFileAtomic`), replace it.
 */
export async function appendDurable(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'a');
  let isNew: boolean;
  try {
    const { size } = await handle.stat();
    isNew = size === 0;
    try {
      await writeAll(handle, bytesOf(content));
      await handle.datasync();
    } catch (error) {
      await handle.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await handle.close();
  }
  if (isNew) await syncFolder(dirname(path));
}

/** Brings a file that was written piece by piece onto the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the names in a folder durable: files created, renamed or removed in it. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can't open a folder for this; there a rename is written through by the file system.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Removes what killed writes left in a folder (not in those below it) and says how many files that were. Only for who
 * holds the library's lock: another's temporary file may be in use.
 */
export async function clearStrayTemps(folder: string): Promise<number> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return 0;
    throw error;
  }
  const strays = names.filter(isStrayTemp);
  await Promise.all(strays.map((name) => rm(join(folder, name), { force: true })));
  return strays.length;
}

/** One write may take fewer bytes than it is given (a nearly full tmpfs or quota): only a loop shows the error. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset);
    if (bytesWritten === 0) throw new Error('the system wrote nothing and reported no error');
    offset += bytesWritten;
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}
