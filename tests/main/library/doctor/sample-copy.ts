import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFiles, repairFiles } from '#main/library/doctor/doctor.ts';
import { systemClock } from '#main/platform/clock.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

const sample = join(import.meta.dirname, '../../../../examples/newsroom');

export async function copyOfSample(): Promise<string> {
  const path = join(await tempFolder(), 'library');
  await cp(sample, path, { recursive: true });
  await rm(join(path, '.galley'), { recursive: true, force: true });
  return path;
}

export const check = (libraryPath: string) => checkFiles({ libraryPath, clock: systemClock });

export const repair = (libraryPath: string) =>
  repairFiles({ libraryPath, clock: systemClock, program: 'test' });

/** The first article's id, and the first picture's path. */
export async function firstOf(path: string): Promise<{ readonly id: string; readonly picture: string }> {
  const [id = ''] = (await readdir(join(path, 'articles'))).toSorted();
  const [folder = ''] = (await readdir(join(path, 'media'))).toSorted();
  const name = (await readdir(join(path, 'media', folder))).find((one) => /\.(?:jpg|png|webp)$/.test(one));
  return { id, picture: `media/${folder}/${name}` };
}
