import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Whether a path and a folder lie in one another, links followed. */
export async function isWithin(path: string, folder: string): Promise<boolean> {
  const [real, folderReal] = await Promise.all([realPathOf(resolve(path)), realPathOf(resolve(folder))]);
  return contains(folderReal, real) || contains(real, folderReal);
}

/** With links resolved, as far as the path exists. */
async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPathOf(parent), basename(path));
  }
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // Another drive on Windows gives an absolute path.
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
