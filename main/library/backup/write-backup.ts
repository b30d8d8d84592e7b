import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupHead, BackupReport, CareProgress, LeftOut } from '#shared/backup/backup.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { syncFolder } from '../../platform/atomic-files.ts';
import type { Clock } from '../../platform/clock.ts';
import { expectedError, explainReadError, fileErrorCode } from '../../platform/file-errors.ts';
import { isWithin } from '../../platform/is-within.ts';
import { type MeasuredStream, measuredStream } from '../../platform/measured-stream.ts';
import { outsideTempFor } from '../../platform/outside-temps.ts';
import { writeZip, type ZipEntry } from '../../platform/write-zip.ts';
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
  const { to, libraryPath, signal, onProgress } = options;
  if (await isWithin(to, libraryPath)) {
    const message = phrase`The backup can't be written to ${to}: that is inside the newsroom's folder (${libraryPath}), with which it would be lost. Choose a place outside.`;
    throw new ExpectedError('backup-not-written', message);
  }
  const temp = await outsideTempFor(to);
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
  const written = Promise.withResolvers<Written>();
  await writeZip(temp, libraryEntries(options, written.resolve), signal && { signal });
  return written.promise;
}

/** `settle` hears of all of them at the end. */
async function* libraryEntries(
  { libraryPath, title, clock, onProgress }: BackupOptions,
  settle: (written: Written) => void,
): AsyncGenerator<ZipEntry> {
  const sums: SummedFile[] = [];
  const seen = new Set<string>();
  let [done, look] = [0, 0];
  let { files, leftOut } = await listLibraryFiles(libraryPath);
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  onProgress?.({ phase: 'writing', done, total });
  const onBytes = (bytes: number): void => {
    done += bytes;
    total = Math.max(total, done);
    onProgress?.({ phase: 'writing', done, total });
  };
  for (; files.length > 0 && look < mostLooks; look += 1) {
    for (const file of files) {
      seen.add(file.path);
      const content = await openedFile(inLibrary(libraryPath, file.path), onBytes);
      if (content === null) continue;
      yield { path: `${backupFiles.library}${file.path}`, content: () => content, isPacked: isPacked(file) };
      sums.push({ path: file.path, sha256: content.measured().sha256 });
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
  yield { path: backupFiles.sums, content: list, isPacked: true };
  yield {
    path: backupFiles.head,
    content: Buffer.from(`${JSON.stringify(head, null, 2)}\n`),
    isPacked: true,
  };
  settle({ head, leftOut });
}

/** A file as it is read; `null` where it went before it could be opened. */
async function openedFile(path: string, onBytes: (bytes: number) => void): Promise<MeasuredStream | null> {
  const source = createReadStream(path);
  try {
    await once(source, 'open');
  } catch (error) {
    source.destroy();
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const measure = measuredStream({ onBytes });
  // What goes wrong is said by the stream that is read.
  pipeline(source, measure).catch(() => {});
  return measure;
}

function isPacked({ path, bytes }: LibraryFile): boolean {
  return !stored.test(path) && bytes <= (text.test(path) ? longest.text : longest.other);
}

function explained(error: unknown, { to, libraryPath }: BackupOptions): unknown {
  const where = (error as NodeJS.ErrnoException).path ?? to;
  const isOfLibrary = where.startsWith(libraryPath) && dirname(where) !== dirname(to);
  return expectedError(error, {
    cancelled: () => phrase`The backup was stopped. Nothing was written.`,
    code: 'backup-not-written',
    refused: (why) =>
      phrase`The backup was not written: ${where}: ${isOfLibrary ? explainReadError(error) : why}. ${to} is as it was.`,
  });
}
