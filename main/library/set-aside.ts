import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AsidePath } from '#shared/library/aside-path.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import type { Clock } from '../platform/clock.ts';
import { inLibrary } from './library-layout.ts';

/**
 * Takes a file or folder of the library away without losing it: it lies in `set-aside/<time>/` then, under the path that
 * it had. Returns where; `null`: nothing was there. Rejects with the file system's error.
 */
export async function setAside(libraryPath: string, at: string, clock: Clock): Promise<AsidePath | null> {
  if (!(await exists(libraryPath, at))) return null;
  // Two of one name within a millisecond: the first stays.
  for (let time = clock.now().getTime(); ; time += 1) {
    const aside = asidePath(new Date(time), at);
    if (await exists(libraryPath, aside)) continue;
    await move(libraryPath, at, aside);
    return aside;
  }
}

/** Windows allows no colon in a file name. */
function asidePath(time: Date, at: string): AsidePath {
  return `set-aside/${time.toISOString().replace(/[-:.]/g, '')}/${at}` as AsidePath;
}

/** Undoes `setAside`; `false` where it is no longer there, or something else has taken its place. */
export async function bringBack(libraryPath: string, at: string, aside: AsidePath): Promise<boolean> {
  const isOfThis = aside.split('/').slice(2).join('/') === at;
  if (!isOfThis || (await exists(libraryPath, at)) || !(await exists(libraryPath, aside))) return false;
  await move(libraryPath, aside, at);
  return true;
}

async function move(libraryPath: string, from: string, to: string): Promise<void> {
  const [source, target] = [inLibrary(libraryPath, from), inLibrary(libraryPath, to)];
  await mkdir(dirname(target), { recursive: true });
  await rename(source, target);
  await syncFolder(dirname(target));
  await syncFolder(dirname(source));
}

async function exists(libraryPath: string, file: string): Promise<boolean> {
  return stat(inLibrary(libraryPath, file)).then(
    () => true,
    () => false,
  );
}
