import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { clearTempFolders, makeTempFolder, removeTempFolder } from './temp-folder.ts';

/** Where this run of the program keeps copies that others look at, and that are nobody's once it ends. */
interface RunFolder {
  /** A new, empty folder in it. Throws the system's error where none can be made. */
  readonly make: () => Promise<string>;
  /** Removes it all. Never throws. */
  readonly remove: () => Promise<void>;
}

/**
 * `parent`: the system's folder for temporary files. What earlier runs left there that were killed is removed at once. Nothing is made
 * before it is asked for.
 */
export function createRunFolder(parent: string): RunFolder {
  const cleared = clearTempFolders(parent);
  let made: Promise<string> | null = null;
  return {
    make: async () => {
      made ??= makeTempFolder(parent);
      const folder = await made.catch((error: unknown) => {
        made = null;
        throw error;
      });
      // Who tidies the system's temporary files may have taken it away.
      await mkdir(folder, { recursive: true });
      return mkdtemp(join(folder, 'copy-'));
    },
    remove: async () => {
      await cleared;
      const folder = await made?.catch(() => null);
      made = null;
      if (folder) await removeTempFolder(folder);
    },
  };
}
