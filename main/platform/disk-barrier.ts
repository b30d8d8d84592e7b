import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { mapParallel } from './map-parallel.ts';

const run = promisify(execFile);

/** So many are soon brought to disk one by one; a barrier waits for whatever else any program wrote, too. */
const few = 100;

/**
 * Returns when everything written to these files so far is on the disk. One barrier for the whole file system where
 * the system has one: with an fsync for each file a site of 10,000 pages takes several times as long.
 */
export async function diskBarrier(folder: string, files: readonly string[]): Promise<void> {
  if (process.platform === 'linux' && files.length > few) {
    try {
      await run('sync', ['-f', folder]);
      return;
    } catch {
      // No `sync` from coreutils on this system, or a file system that refuses it: file by file then.
    }
  }
  await mapParallel(files, 16, async (file) => {
    const handle = await open(file, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}
