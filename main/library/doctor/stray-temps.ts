import { readdir, stat } from 'node:fs/promises';
import { isStrayTemp } from '../../platform/atomic-files.ts';
import { inLibrary, libraryFiles } from '../library-layout.ts';

/** What killed writes left anywhere in a library, as paths within it, where it is as old as that (in ms). */
export async function listStrayTemps(
  libraryPath: string,
  minAge: number,
  folder = '',
): Promise<readonly string[]> {
  const found: string[] = [];
  // A folder that can't be read is for whoever looks at all files to name.
  const entries = await readdir(inLibrary(libraryPath, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() && isStrayTemp(entry.name)) {
      if ((await ageOf(inLibrary(libraryPath, path))) >= minAge) found.push(path);
    } else if (entry.isDirectory() && path !== libraryFiles.private) {
      found.push(...(await listStrayTemps(libraryPath, minAge, path)));
    }
  }
  return found;
}

/** -1 where it is gone by now. */
async function ageOf(path: string): Promise<number> {
  const file = await stat(path).catch(() => null);
  return file === null ? -1 : Math.max(0, Date.now() - file.mtimeMs);
}
