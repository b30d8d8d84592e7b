import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileErrorCode } from './file-errors.ts';

/**
 * Makes a folder and those above it, `levels` in all at most: what lies higher must be there, else it rejects with the system's
 * ENOENT. A newsroom that was moved, or whose disk is away, is so never begun anew where it was. Whether the folder is a new one.
 * Node's own, with `recursive`, never ends where a file system says of a new name that there is no such folder, as /proc does.
 */
export async function makeFolders(path: string, levels = Number.POSITIVE_INFINITY): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const code = fileErrorCode(error);
    if (code === 'EEXIST') return false;
    if (code !== 'ENOENT' || levels <= 1) throw error;
  }
  await makeFolders(dirname(path), levels - 1);
  return makeFolders(path, 1);
}
