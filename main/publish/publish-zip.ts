import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { phrase } from '#shared/messages/phrase.ts';
import type { PublishedFile } from '#shared/publish/receipt.schema.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import { expectedError, fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { measureFile } from '../platform/measure-file.ts';
import { measuredStream } from '../platform/measured-stream.ts';
import { outsideTempFor } from '../platform/outside-temps.ts';
import { writeZip, type ZipEntry } from '../platform/write-zip.ts';
import type { KeptFiles } from './kept-files.ts';

interface ZipOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Called once the new zip is whole beside the old one. */
  readonly beforeSwitch: (archive: Archive) => Promise<void>;
}

interface Archive {
  readonly sha256: string;
  readonly bytes: number;
}

/** Pictures and fonts are packed already. */
const packed = /\.(webp|avif|jpe?g|png|gif|woff2?|gz|br)$/i;

/**
 * One zip of a build, streamed, its files in the order of their paths. The old one is replaced when the new one is
 * whole and on the disk. ExpectedError `cancelled`, `target-unwritable`.
 */
export async function publishToZip(
  path: string,
  files: ReadonlyMap<string, PublishedFile>,
  kept: KeptFiles,
  options: ZipOptions,
): Promise<void> {
  const temp = await outsideTempFor(path);
  try {
    await makeFolders(dirname(path));
    const archive = await writeSite(temp, files, kept, options);
    options.signal?.throwIfAborted();
    await options.beforeSwitch(archive);
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw explained(error, path);
  }
  await syncFolder(dirname(path));
}

async function writeSite(
  temp: string,
  files: ReadonlyMap<string, PublishedFile>,
  kept: KeptFiles,
  { onProgress, signal }: ZipOptions,
): Promise<Archive> {
  async function* entries(): AsyncGenerator<ZipEntry> {
    let done = 0;
    for (const { path, sha256, bytes: size } of files.values()) {
      const file = await kept.file(sha256);
      done += 1;
      onProgress?.(done, files.size);
      yield { path, content: () => createReadStream(file), isPacked: !packed.test(path), size };
    }
  }
  const measure = measuredStream();
  await writeZip(temp, entries(), { through: measure, ...(signal && { signal }) });
  return measure.measured();
}

/** `null`: there is no such file. */
export async function hashOfZip(path: string): Promise<string | null> {
  try {
    return (await measureFile(path)).sha256;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error))) return null;
    throw explained(error, path);
  }
}

function explained(error: unknown, path: string): unknown {
  return expectedError(error, {
    cancelled: () => phrase`Publishing was cancelled. Nothing was changed.`,
    code: 'target-unwritable',
    refused: (why) => phrase`The site can't be published to ${path}: ${why}. What was there is as it was.`,
  });
}
