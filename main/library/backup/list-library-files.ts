import type { Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import type { LeftOut } from '#shared/backup/backup.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { fileErrorCode } from '../../platform/file-errors.ts';
import { inLibrary } from '../library-layout.ts';
import { isPlainPath } from './backup-format.ts';

export interface LibraryFile {
  /** Within the library, with `/` between names. */
  readonly path: string;
  readonly bytes: number;
}

interface LibraryFiles {
  readonly files: readonly LibraryFile[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Everything in a library's folder that is the newsroom's, in the order of its paths: so an article comes before its journal,
 * and a picture before its words. Hidden files are caches, locks, temporary files, or other programs'. What
 * can't be read is left to `onUnreadable`, which throws where it isn't given: a backup must not lack it unnoticed.
 */
export async function listLibraryFiles(
  libraryPath: string,
  onUnreadable: (path: string, error: unknown) => void = (_path, error) => {
    throw error;
  },
): Promise<LibraryFiles> {
  const files: LibraryFile[] = [];
  const leftOut: LeftOut[] = [];

  async function look(folder: string): Promise<void> {
    const entries = await entriesOf(inLibrary(libraryPath, folder)).catch((error) => {
      onUnreadable(folder, error);
      return [];
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (await isOtherEncoding(inLibrary(libraryPath, path)))
        leftOut.push({ path, reason: phrase`its name is in another encoding than UTF-8: rename it` });
      else if (!isPlainPath(path))
        leftOut.push({ path, reason: phrase`its name can’t be written on every system` });
      else if (entry.isDirectory()) await look(path);
      else if (!entry.isFile()) leftOut.push({ path, reason: reasonOf(entry) });
      else {
        const bytes = await sizeOf(inLibrary(libraryPath, path)).catch((error) => {
          onUnreadable(path, error);
          return null;
        });
        if (bytes !== null) files.push({ path, bytes });
      }
    }
  }

  await look('');
  return { files, leftOut };
}

function reasonOf(entry: Dirent): string {
  return entry.isSymbolicLink()
    ? phrase`it is a link to something elsewhere`
    : phrase`it is no ordinary file`;
}

/** Such a name comes with a sign for what couldn't be read of it, and then leads nowhere. */
async function isOtherEncoding(path: string): Promise<boolean> {
  if (!path.includes('\ufffd')) return false;
  return lstat(path).then(
    () => false,
    (error) => fileErrorCode(error) === 'ENOENT',
  );
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** `null` where the file went since. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
