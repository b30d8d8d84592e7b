import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { PublishedFile } from '#shared/publish/receipt.schema.ts';
import { syncFile, syncFolder, tempPathFor } from '../platform/atomic-files.ts';
import { explainFileError, fileErrorCode } from '../platform/file-errors.ts';
import { measureFile } from '../platform/measure-file.ts';
import { measuredStream } from '../platform/measured-stream.ts';
import type { KeptFiles } from './kept-files.ts';

export interface ZipOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Called once the new zip is whole beside the old one. */
  readonly beforeSwitch: (archive: Archive) => Promise<void>;
}

export interface Archive {
  readonly sha256: string;
  readonly bytes: number;
}

/** The same site gives the same zip: no time of day in it, and the files in the order of their paths. */
const fileTime = new Date(2000, 0, 1);
/** Pictures and fonts are compressed already. */
const compressed = /\.(webp|avif|jpe?g|png|gif|woff2?|gz|br)$/i;

/**
 * One zip of a build, streamed: no more than a file of it is in memory. The old one is replaced when the new one is
 * whole and on the disk. ExpectedError `cancelled`, `target-unwritable`.
 */
export async function publishToZip(
  path: string,
  files: ReadonlyMap<string, PublishedFile>,
  kept: KeptFiles,
  options: ZipOptions,
): Promise<void> {
  const temp = tempPathFor(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    const archive = await writeZip(temp, files, kept, options);
    options.signal?.throwIfAborted();
    await options.beforeSwitch(archive);
    await rename(temp, path);
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw explained(error, path);
  }
  await syncFolder(dirname(path));
}

async function writeZip(
  temp: string,
  files: ReadonlyMap<string, PublishedFile>,
  kept: KeptFiles,
  { onProgress, signal }: ZipOptions,
): Promise<Archive> {
  const zip = new yazl.ZipFile();
  let done = 0;
  for (const { path, sha256, bytes: size } of files.values()) {
    const options = { mtime: fileTime, forceDosTimestamp: true, compress: !compressed.test(path), size };
    zip.addReadStreamLazy(path, options, (give) => {
      kept.file(sha256).then(
        (file) => {
          done += 1;
          onProgress?.(done, files.size);
          give(null, createReadStream(file));
        },
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const measure = measuredStream();
  const source = zip.outputStream;
  zip.on('error', (error) => measure.destroy(error instanceof Error ? error : new Error(String(error))));
  await pipeline(source, measure, createWriteStream(temp), signal === undefined ? {} : { signal });
  await syncFile(temp);
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
  if (error instanceof ExpectedError) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new ExpectedError('cancelled', phrase`Publishing was cancelled. Nothing was changed.`);
  }
  if (fileErrorCode(error) === '') return error;
  const message = phrase`The site can't be published to ${path}: ${explainFileError(error)}. What was there is as it was.`;
  return new ExpectedError('target-unwritable', message, { cause: error });
}
