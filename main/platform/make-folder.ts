import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileErrorCode } from './file-errors.ts';

/**
 * Makes a folder and those above it, as `mkdir` with `recursive` does, which never ends where a file system says of a new name that there
 * is no such folder (/proc does, and programs that show something else as files). Rejects with the system's error.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') return;
    const above = dirname(path);
    if (fileErrorCode(error) !== 'ENOENT' || above === path) throw error;
    await makeFolder(above);
    await mkdir(path).catch((again: unknown) => {
      if (fileErrorCode(again) !== 'EEXIST') throw again;
    });
  }
}
