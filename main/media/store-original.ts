import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { syncFile, syncFolder, tempPathFor, writeFileAtomic } from '../platform/atomic-files.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { measuredStream } from '../platform/measured-stream.ts';
import { withTempFolder } from '../platform/temp-folder.ts';

/** Writes a content-addressed file; durable when it returns, its folder included. */
export async function storeOriginal(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const isNew = await makeFolders(folder, 2);
  await writeFileAtomic(path, bytes);
  if (isNew) await syncFolder(dirname(folder));
}

/** A file of any length on this disk, or bytes that lie nowhere. */
export type FileSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** Works on a file: bytes that lie nowhere lie in the system's temporary folder meanwhile, by a name that ends so. */
export async function withPath<Value>(
  source: FileSource,
  ending: string,
  work: (path: string) => Promise<Value>,
): Promise<Value> {
  if ('path' in source) return work(source.path);
  const { bytes } = source;
  return withTempFolder(async (folder) => {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    return work(path);
  });
}

/** A copy in the library that has no name of its own yet. */
interface CopiedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Gives it its name; durable when it returns. */
  readonly keep: (path: string) => Promise<void>;
  /** Removes it where it wasn't kept. */
  readonly discard: () => Promise<void>;
}

/** Copies a file of any length into `folder`, in constant memory. */
export async function copyIn(path: string, folder: string): Promise<CopiedFile> {
  await makeFolders(folder, 1);
  const temp = tempPathFor(join(folder, 'file'));
  const discard = (): Promise<void> => rm(temp, { force: true });
  const measure = measuredStream();
  try {
    await pipeline(createReadStream(path), measure, createWriteStream(temp, { flags: 'wx' }));
    await syncFile(temp);
  } catch (error) {
    await discard().catch(() => {});
    throw error;
  }
  return {
    path: temp,
    ...measure.measured(),
    discard,
    keep: async (final) => {
      await makeFolders(dirname(final), 2);
      await rename(temp, final);
      await syncFolder(dirname(final));
      await syncFolder(folder);
    },
  };
}
