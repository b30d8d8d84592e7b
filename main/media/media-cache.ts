import { createHash, randomBytes } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';

/** Files made of originals. A name says all that its bytes depend on. Not durable: what is lost is made again. */
interface MediaCache {
  /** The absolute path; `null` where it isn't there whole. */
  readonly find: (name: string) => Promise<string | null>;
  /** Keeps what `write` puts at the path it is given. */
  readonly keep: (name: string, write: (path: string) => Promise<void>) => Promise<void>;
}

export function createMediaCache(libraryPath: string): MediaCache {
  const inLibrary = join(libraryPath, '.galley', 'renditions');
  const elsewhere = join(
    tmpdir(),
    'galley-renditions',
    createHash('sha256').update(libraryPath).digest('hex').slice(0, 16),
  );
  let isLibraryWritable = true;

  return {
    find: async (name) => {
      for (const folder of [inLibrary, elsewhere]) {
        const path = join(folder, name);
        if (await isWhole(path)) return path;
      }
      return null;
    },
    /** A library that can only be read still has a site and a preview: their files then lie in the system's temporary folder. */
    keep: async (name, write) => {
      if (isLibraryWritable) {
        try {
          return await writeReplacing(join(inLibrary, name), write);
        } catch (error) {
          if (!['EACCES', 'EPERM', 'EROFS'].includes(fileErrorCode(error))) throw error;
          isLibraryWritable = false;
        }
      }
      await writeReplacing(join(elsewhere, name), write);
    },
  };
}

/** A power cut may leave an empty file under the right name: the cache isn't written durably as it can be made again. */
async function isWhole(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0;
  } catch {
    return false;
  }
}

async function writeReplacing(path: string, write: (path: string) => Promise<void>): Promise<void> {
  await makeFolders(dirname(path), 3);
  const temp = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await write(temp);
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
}
