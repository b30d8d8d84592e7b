import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { tempPathFor } from '../platform/atomic-files.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { measureFile } from '../platform/measure-file.ts';

/**
 * The files of the last few builds by their checksums, each kept once however many builds have it. What a publication
 * brings to a target comes from here, and an earlier site can be put back from here. A cache: what is lost is made
 * again, but for the way back to earlier builds.
 */
export interface KeptFiles {
  /** The checksums of all that is kept. */
  readonly list: () => Promise<Set<string>>;
  /** `file`: one on this disk, which is copied. */
  readonly keep: (sha256: string, content: Uint8Array | { readonly file: string }) => Promise<void>;
  /** Where it is, verified. ExpectedError `kept-file-damaged`: not there, or not what it was; then it is gone, to be made again. */
  readonly file: (sha256: string) => Promise<string>;
  /** Removes all others. */
  readonly keepOnly: (wanted: ReadonlySet<string>) => Promise<void>;
}

const atOnce = 32;
const checksum = /^[0-9a-f]{64}$/;

export function createKeptFiles(folder: string): KeptFiles {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const made = new Set<string>();

  const list = async (): Promise<Set<string>> => {
    // Someone may have emptied the cache since.
    made.clear();
    const parts = await readdir(folder).catch(() => []);
    const names = await mapParallel(
      parts.filter((name) => /^[0-9a-f]{2}$/.test(name)),
      atOnce,
      (part) => readdir(join(folder, part)),
    );
    return new Set(names.flat().filter((name) => checksum.test(name)));
  };

  return {
    list,
    keep: async (sha256, content) => {
      const path = pathOf(sha256);
      const part = sha256.slice(0, 2);
      if (!made.has(part)) await mkdir(join(folder, part), { recursive: true });
      made.add(part);
      // Not made durable: what a power cut leaves unfinished is found out when it is read, and made again. Beside the parts, where one
      // look at the next start finds what was killed here.
      const temp = tempPathFor(join(folder, sha256));
      if ('file' in content) await copyFile(content.file, temp);
      else await writeFile(temp, content);
      await rename(temp, path);
    },
    file: async (sha256) => {
      const path = pathOf(sha256);
      const found = await measureFile(path).catch(() => null);
      if (found?.sha256 === sha256) return path;
      await rm(path, { force: true });
      throw new ExpectedError(
        'kept-file-damaged',
        phrase`A file of the build that was kept in ${folder} is missing or damaged. Nothing was changed at the target: publish again, and it is made anew.`,
      );
    },
    keepOnly: async (wanted) => {
      const extra = [...(await list())].filter((sha256) => !wanted.has(sha256));
      await mapParallel(extra, atOnce, (sha256) => rm(pathOf(sha256), { force: true }));
    },
  };
}
