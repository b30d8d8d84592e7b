import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syncFile, syncFolder, tempPathFor, writeFileAtomic } from '../platform/atomic-files.ts';
import { measuredStream } from '../platform/measured-stream.ts';

/** Writes a content-addressed file; durable when it returns, its folder included. */
export async function storeOriginal(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  await writeFileAtomic(path, bytes);
  if (made !== undefined) await syncFolder(dirname(folder));
}

/** A file of any length on this disk, or bytes that lie nowhere. */
export type FileSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** A copy in the library that has no name of its own yet. */
export interface CopiedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Gives it its name; durable when it returns. */
  readonly keep: (path: string) => Promise<void>;
  /** Removes it where it wasn't kept. */
  readonly discard: () => Promise<void>;
}

/** Copies a file of any length into `folder`, in constant memory: its name is known once all of it has passed. */
export async function copyIn(source: FileSource, folder: string): Promise<CopiedFile> {
  await mkdir(folder, { recursive: true });
  const temp = tempPathFor(join(folder, 'file'));
  const discard = (): Promise<void> => rm(temp, { force: true });
  const measure = measuredStream();
  try {
    const stream = 'path' in source ? createReadStream(source.path) : Readable.from([source.bytes]);
    await pipeline(stream, measure, createWriteStream(temp, { flags: 'wx' }));
    await syncFile(temp);
  } catch (error) {
    await discard().catch(() => {});
    throw error;
  }
  return {
    path: temp,
    ...measure.measured(),
    discard,
    keep: async (path) => {
      await mkdir(dirname(path), { recursive: true });
      await rename(temp, path);
      await syncFolder(dirname(path));
      await syncFolder(folder);
    },
  };
}
