import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileState } from './file-state.ts';
import { mapParallel } from './map-parallel.ts';

/** Tells which of the files that are kept in memory another program has written since, at the price of a `stat` for each. */
interface ChangedFiles {
  /**
   * Reads those of `files`, by their names below the folder, that are new or not what they were at the last look. `read` answers whether the
   * file could be used: one that couldn't is read at the next look too, as what it lacks may be on its way.
   */
  readonly read: (files: readonly string[], read: (file: string) => Promise<boolean>) => Promise<void>;
}

const statsAtOnce = 32;
/** In ms: some disks tell times by the second or two. */
const coarsestTime = 3000;

/** `readAt`: when they were read first, in ms since 1970. */
export function createChangedFiles(folder: string, readAt: number): ChangedFiles {
  const seen = new Map<string, string>();
  let isFirst = true;

  // A look at the start would keep people waiting; by the time that a name came to its file it is known afterwards too.
  const isAsRead = (file: string, stats: Stats): boolean =>
    isFirst ? stats.ctimeMs < readAt - coarsestTime : seen.get(file) === fileState(stats);

  return {
    read: async (files, read) => {
      await mapParallel(files, statsAtOnce, async (file) => {
        const stats = await stat(join(folder, file)).catch(() => null);
        if (stats === null) return;
        if (isAsRead(file, stats) || (await read(file))) seen.set(file, fileState(stats));
        else seen.delete(file);
      });
      isFirst = false;
    },
  };
}
