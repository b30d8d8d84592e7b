import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phrase } from '#shared/messages/phrase.ts';
import { fileErrorCode } from '../../platform/file-errors.ts';
import { ThemeError } from './theme-error.ts';

/** A file of a theme's folder. */
export interface FolderFile {
  readonly name: string;
  /** Relative to the library, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface FolderRules {
  readonly names: RegExp;
  /** How large one may be, in bytes, and how many there may be. */
  readonly bytes: number;
  readonly count: number;
}

/** One file where it may be missing; no link is followed. */
export async function readThemeFile(
  library: string,
  file: string,
  most: number,
): Promise<Uint8Array | undefined> {
  const path = join(library, file);
  try {
    const found = await lstat(path);
    if (!found.isFile())
      throw new ThemeError(file, null, phrase`it must be a file of its own, not a link or a folder`);
    if (found.size > most)
      throw new ThemeError(file, null, phrase`it is larger than ${Math.round(most / 1000)} kB`);
    return await readFile(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The files of one folder of a theme by name; none where there is no such folder. Folders in it and links are refused. */
export async function readThemeFolder(
  library: string,
  folder: string,
  rules: FolderRules,
): Promise<readonly FolderFile[]> {
  await assertFolder(library, folder);
  let names: readonly string[];
  try {
    names = await readdir(join(library, folder));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
  const wanted = names.filter((name) => !name.startsWith('.')).toSorted();
  if (wanted.length > rules.count)
    throw new ThemeError(folder, null, phrase`it holds more than ${rules.count} files`);
  const files: FolderFile[] = [];
  for (const name of wanted) {
    const file = `${folder}/${name}`;
    if (!rules.names.test(name))
      throw new ThemeError(file, null, phrase`a file of this name has no place there`);
    const bytes = await readThemeFile(library, file, rules.bytes);
    if (bytes !== undefined) files.push({ name, file, bytes });
  }
  return files;
}

/** Every step of the way is a folder of its own: a link would lead out of the library. */
export async function assertFolder(library: string, folder: string): Promise<void> {
  const steps = folder.split('/');
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const part = steps.slice(0, depth).join('/');
    try {
      const found = await lstat(join(library, part));
      if (!found.isDirectory())
        throw new ThemeError(part, null, phrase`it must be a folder of its own, not a link`);
    } catch (error) {
      if (fileErrorCode(error) !== 'ENOENT') throw error;
    }
  }
}
