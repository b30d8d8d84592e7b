import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import type { BackupHead, BackupReport, CareProgress, LeftOut } from '#shared/backup/backup.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { syncFile, syncFolder, tempPathFor } from '../../platform/atomic-files.ts';
import type { Clock } from '../../platform/clock.ts';
import {
  explainFileError,
  explainReadError,
  fileErrorCode,
  isFileError,
} from '../../platform/file-errors.ts';
import { measuredStream } from '../../platform/measured-stream.ts';
import { inLibrary } from '../library-layout.ts';
import { hashOf } from '../versioned-file.ts';
import { backupFiles, printSums, type SummedFile } from './backup-format.ts';
import { type LibraryFile, listLibraryFiles } from './list-library-files.ts';
import { verifyBackup } from './read-backup.ts';

export interface BackupOptions {
  readonly libraryPath: string;
  readonly title: string;
  /** The archive to write. One that is there is replaced once the new one is whole and verified. */
  readonly to: string;
  readonly clock: Clock;
  readonly onProgress?: (progress: CareProgress) => void;
  readonly signal?: AbortSignal;
}

/** The same newsroom gives the same entries: the files' own dates are no part of what is kept. */
const fileTime = new Date(2000, 0, 1);
/** Pictures, sound and archives are compressed already. */
const stored =
  /^media\/.*(?<!\.json)$|\.(?:jpe?g|png|webp|avif|heic|gif|mp[34]|m4a|webm|weba|ogg|zip|archive)$/is;
/** In bytes. What is longer isn't packed: hours of silence, or zeros, would pack to what `openBackup` takes for a bomb. */
const longest = { text: 16_000_000, other: 1_000_000 } as const;
const text = /(?:^|\/)journal$|\.(?:json|log|md|markdown|txt|html?|css|js|svg|xml|csv)$/i;
/** A file that came, or changed its name, while the others were read is found when the folder is looked at again. */
const mostLooks = 5;

/**
 * One archive of a whole library, streamed: a piece of a file is in memory at a time, whatever the library's size. It is
 * read again and verified before it gets its name. Other programs may go on writing: each file is taken as it is at its
 * moment. ExpectedError `cancelled`, `backup-not-written`.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupReport> {
  const { to, signal, onProgress } = options;
  const temp = tempPathFor(to);
  try {
    const { head, leftOut } = await writeArchive(temp, options);
    await verifyBackup(temp, {
      ...(signal && { signal }),
      onProgress: (done, total) => onProgress?.({ phase: 'verifying', done, total }),
    });
    const { size } = await stat(temp);
    signal?.throwIfAborted();
    await rename(temp, to);
    await syncFolder(dirname(to));
    return { path: to, files: head.files, bytes: head.bytes, archiveBytes: size, leftOut: [...leftOut] };
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    throw explained(error, options);
  }
}

interface Written {
  readonly head: BackupHead;
  readonly leftOut: readonly LeftOut[];
}

async function writeArchive(temp: string, options: BackupOptions): Promise<Written> {
  const { signal } = options;
  const zip = new yazl.ZipFile();
  const file = createWriteStream(temp, { flags: 'wx' });
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const written = pipeline(zip.outputStream, file, { signal: stop });
  // What goes wrong on either side ends the other one.
  written.catch((error) => failed.abort(error));
  zip.on('error', (error) => failed.abort(error));
  let result: Written;
  try {
    result = await addFiles(zip, options, stop);
    zip.end();
    await written;
  } catch (error) {
    failed.abort(error);
    await written.catch(() => {});
    throw failed.signal.reason ?? error;
  }
  await syncFile(temp);
  return result;
}

async function addFiles(
  zip: yazl.ZipFile,
  { libraryPath, title, clock, onProgress }: BackupOptions,
  stop: AbortSignal,
): Promise<Written> {
  const sums: SummedFile[] = [];
  const seen = new Set<string>();
  let [done, look] = [0, 0];
  let { files, leftOut } = await listLibraryFiles(libraryPath);
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  onProgress?.({ phase: 'writing', done, total });
  for (; files.length > 0 && look < mostLooks; look += 1) {
    for (const file of files) {
      const { path } = file;
      seen.add(path);
      const sha256 = await addFile(zip, libraryPath, file, stop, (bytes) => {
        done += bytes;
        total = Math.max(total, done);
        onProgress?.({ phase: 'writing', done, total });
      });
      if (sha256 !== null) sums.push({ path, sha256 });
    }
    const again = await listLibraryFiles(libraryPath);
    leftOut = again.leftOut;
    files = again.files.filter(({ path }) => !seen.has(path));
  }
  const list = Buffer.from(printSums(sums));
  const head: BackupHead = {
    galleyBackup: 1,
    createdAt: clock.now().toISOString(),
    title,
    files: sums.length,
    bytes: done,
    sums: hashOf(list),
  };
  zip.addBuffer(list, backupFiles.sums, { mtime: fileTime });
  zip.addBuffer(Buffer.from(`${JSON.stringify(head, null, 2)}\n`), backupFiles.head, { mtime: fileTime });
  return { head, leftOut };
}

/** The file's SHA-256 once it is in the archive; `null` where it went before it could be read. */
async function addFile(
  zip: yazl.ZipFile,
  libraryPath: string,
  { path: name, bytes }: LibraryFile,
  stop: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<string | null> {
  stop.throwIfAborted();
  const source = createReadStream(inLibrary(libraryPath, name));
  try {
    await once(source, 'open', { signal: stop });
  } catch (error) {
    source.destroy();
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const measure = measuredStream({ onBytes });
  const isPacked = !stored.test(name) && bytes <= (text.test(name) ? longest.text : longest.other);
  const options = { mtime: fileTime, forceDosTimestamp: true, compress: isPacked };
  // The zip remembers this function for each file to its end; what it gives away it must not go on holding.
  let content: Readable | null = measure;
  zip.addReadStreamLazy(`${backupFiles.library}${name}`, options, (give) => {
    if (content !== null) give(null, content);
    content = null;
  });
  // Until the archive has all of it, so that never more than one file waits.
  await Promise.all([pipeline(source, measure, { signal: stop }), finished(measure, { signal: stop })]);
  return measure.measured().sha256;
}

function explained(error: unknown, { to, libraryPath }: BackupOptions): unknown {
  if (error instanceof ExpectedError) return error;
  if (error instanceof Error && error.name === 'AbortError') {
    return new ExpectedError('cancelled', phrase`The backup was stopped. Nothing was written.`);
  }
  if (!isFileError(error)) return error;
  const where = (error as NodeJS.ErrnoException).path ?? to;
  const isOfLibrary = where.startsWith(libraryPath) && dirname(where) !== dirname(to);
  const why = isOfLibrary ? explainReadError(error) : explainFileError(error);
  const message = phrase`The backup was not written: ${where}: ${why}. ${to} is as it was.`;
  return new ExpectedError('backup-not-written', message, { cause: error });
}
