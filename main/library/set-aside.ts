import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AsidePath } from '#shared/library/aside-path.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import { type Clock, timeInName } from '../platform/clock.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';

/**
 * Takes a file or folder of the library away without losing it: it lies in `set-aside/<time>/` then, under the path that
 * it had. Returns where; `null`: nothing was there. Rejects with the file system's error.
 */
export async function setAside(libraryPath: string, at: string, clock: Clock): Promise<AsidePath | null> {
  if (!(await exists(libraryPath, at))) return null;
  // Two of one name within a millisecond: the first stays.
  for (let time = clock.now().getTime(); ; time += 1) {
    const aside = `${asideFolder(new Date(time))}/${at}` as AsidePath;
    if (await exists(libraryPath, aside)) continue;
    await move(libraryPath, at, aside);
    return aside;
  }
}

/** Where all lies that is set aside at one moment, relative to the library. */
export function asideFolder(time: Date): string {
  return `${libraryFiles.setAside}/${timeInName(time.toISOString())}`;
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
