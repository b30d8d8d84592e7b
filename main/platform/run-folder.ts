import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAnotherRunning } from './is-another-running.ts';

/** Where this run of the program keeps copies that others look at, and that are nobody's once it ends. */
interface RunFolder {
  /** A new, empty folder in it. Throws the system's error where none can be made. */
  readonly make: () => Promise<string>;
  /** Removes it all. What can't be removed, such as a file that a program still has open, goes at a later start. Never throws. */
  readonly remove: () => Promise<void>;
}

/**
 * `parent`: the system's folder for temporary files. What earlier runs left there that were killed is removed at once, those of programs
 * that run at the moment stay. Nothing is made before it is asked for.
 */
export function createRunFolder(parent: string): RunFolder {
  const cleared = clearLeft(parent);
  let made: Promise<string> | null = null;
  return {
    make: async () => {
      // An earlier run may have had our number.
      await cleared;
      made ??= mkdtemp(join(parent, `galley-run-${process.pid}-`));
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
      if (folder) await removed(folder);
    },
  };
}

async function clearLeft(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(/^galley-run-(\d+)-/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && !isAnotherRunning(pid)) await removed(join(parent, name));
  }
}

async function removed(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
}
