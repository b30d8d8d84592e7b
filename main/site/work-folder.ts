import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { makeTempFolder } from '../platform/temp-folder.ts';

/** Where a build puts what it has made until it is brought to where it belongs. Made when it is first asked for. */
interface WorkFolder {
  readonly path: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

const prefix = 'made-';
/** In ms: whatever is older was left by a build that was killed. */
const longestBuild = 24 * 60 * 60 * 1000;

/** In the library, which is likely to be on the same disk as its sites; elsewhere where that can't be written. */
export function workFolder(libraryPath: string): WorkFolder {
  let made: Promise<string> | null = null;
  const inPrivate = inLibrary(libraryPath, libraryFiles.private);
  const make = async (): Promise<string> => {
    try {
      await makeFolders(inPrivate, 1);
      await removeLeftovers(inPrivate);
      return await mkdtemp(join(inPrivate, prefix));
    } catch {
      return makeTempFolder();
    }
  };
  return {
    path: () => {
      made ??= make();
      return made;
    },
    remove: async () => {
      if (made !== null)
        await rm(await made, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    },
  };
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(path);
    if (mtimeMs < Date.now() - longestBuild) await rm(path, { recursive: true, force: true });
  }
}
