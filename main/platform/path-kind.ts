import { stat } from 'node:fs/promises';
import { fileErrorCode } from './file-errors.ts';

/** What lies at a path, links followed; a file also where one stands in the way to it. Rejects with the system's error. */
export async function kindOfPath(path: string): Promise<'nothing' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return 'nothing';
    if (fileErrorCode(error) === 'ENOTDIR') return 'file';
    throw error;
  }
}
