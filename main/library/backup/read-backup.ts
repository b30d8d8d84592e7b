import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { BackupHead } from '#shared/backup/backup.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError, isFileError } from '../../platform/file-errors.ts';
import { measuredStream } from '../../platform/measured-stream.ts';
import { openZipArchive, zipEntryBytes } from '../../platform/zip-archive.ts';
import { hashOf } from '../versioned-file.ts';
import { backupFiles, isPlainPath, parseSums } from './backup-format.ts';

export interface ReadOptions {
  /** In bytes of the library. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** An archive whose entries have been looked at: names, kinds, sizes and the list of checksums agree. */
export interface OpenBackup {
  readonly head: BackupHead;
  /** SHA-256 of each file, by its path in the library. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Text packs to a thirtieth at best; a bomb to a thousandth. What is small is harmless either way. */
const mostGrowth = 200;
const harmless = 100_000_000;
const longestHead = 100_000;
const longestSums = 1_000_000_000;
const links = { mask: 0o170000, link: 0o120000, file: 0o100000, unknown: 0 } as const;

/**
 * Reads what an archive says of itself and refuses what is no backup, is cut off, or would put anything anywhere but into
 * the library's folder. No file's content has been read yet. ExpectedError `not-a-backup`, `backup-damaged`,
 * `backup-refused`.
 */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip = await openZip(path);
  try {
    const names = new Set<string>();
    const meta = new Map<string, Entry>();
    let [bytes, packed] = [0, 0];
    const { size } = await stat(path);
    for await (const entry of entriesOf(zip, path)) {
      const name = entry.fileName;
      if (name === backupFiles.head || name === backupFiles.sums) {
        if (entry.isEncrypted() || meta.has(name))
          throw refused(path, phrase`“${name}” is locked or there twice`);
        meta.set(name, entry);
        continue;
      }
      const file = fileNameIn(path, entry);
      if (names.has(file)) throw refused(path, phrase`it holds “${name}” twice`);
      names.add(file);
      bytes += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (packed > size) throw refused(path, phrase`its parts lie over one another`);
      if (bytes > harmless && bytes > mostGrowth * size)
        throw refused(path, phrase`it would unpack to far more than any newsroom`);
    }
    const head = readHead(await contentOf(zip, meta.get(backupFiles.head), longestHead, path), path);
    const list = await contentOf(zip, meta.get(backupFiles.sums), longestSums, path);
    const sums = hashOf(list) === head.sums ? parseSums(list.toString('utf8')) : null;
    if (sums === null) throw damaged(path, phrase`its list of checksums (${backupFiles.sums}) was altered`);
    const missing = [...sums.keys()].find((name) => !names.has(name));
    const unlisted = [...names].find((name) => !sums.has(name));
    if (missing !== undefined) throw damaged(path, phrase`“${missing}” is missing from it`);
    if (unlisted !== undefined)
      throw refused(path, phrase`it holds “${unlisted}”, which its own list doesn’t name`);
    if (names.size !== head.files || bytes !== head.bytes)
      throw damaged(path, phrase`its files are not as many, or not as long, as it says`);
    return { head, sums };
  } finally {
    zip.close();
  }
}

/** Hands out each file in turn; `take` reads its stream to the end. What arrives is held against size and checksum. */
export async function readBackup(
  path: string,
  { head, sums }: OpenBackup,
  take: (file: string, content: Readable) => Promise<void>,
  { onProgress, signal }: ReadOptions = {},
): Promise<void> {
  const zip = await openZip(path);
  let done = 0;
  try {
    onProgress?.(0, head.bytes);
    for await (const entry of entriesOf(zip, path)) {
      if (entry.fileName === backupFiles.head || entry.fileName === backupFiles.sums) continue;
      signal?.throwIfAborted();
      const file = fileNameIn(path, entry);
      const measure = measuredStream({
        most: entry.uncompressedSize,
        onBytes: (bytes) => {
          done += bytes;
          onProgress?.(done, head.bytes);
        },
      });
      const source = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
        throw unreadable(error, path, file);
      });
      const flow = pipeline(source, measure, signal === undefined ? {} : { signal }).catch(
        (error: unknown) => {
          throw unreadable(error, path, file);
        },
      );
      await Promise.all([flow, take(file, measure)]).catch(async (error: unknown) => {
        source.destroy();
        // Of the two ends that fail together the one that began it is told of.
        const broken = await flow.then(
          () => null,
          (reason: unknown) => reason,
        );
        throw isFileError(error) ? error : (broken ?? error);
      });
      if (measure.measured().sha256 !== sums.get(file))
        throw damaged(path, phrase`“${file}” is not what was put in: its checksum is another`);
    }
  } finally {
    zip.close();
  }
}

/** Reads every file of an archive and keeps none. The errors of `openBackup`, and `cancelled`'s AbortError as it comes. */
export async function verifyBackup(path: string, options: ReadOptions = {}): Promise<OpenBackup> {
  const backup = await openBackup(path);
  await readBackup(path, backup, async (_file, content) => void (await drained(content)), options);
  return backup;
}

async function drained(content: Readable): Promise<void> {
  for await (const _piece of content) {
    // Only its checksum is wanted.
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openZipArchive(path);
  } catch (error) {
    const reason = isFileError(error)
      ? explainReadError(error)
      : phrase`it is no zip archive, or it is cut off`;
    throw new ExpectedError(
      'not-a-backup',
      phrase`${path} can't be read as a backup: ${reason}. Choose another file.`,
    );
  }
}

/** The reader's own refusals, such as names that lead elsewhere, in our words. */
async function* entriesOf(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    if (error instanceof ExpectedError || isFileError(error) || isAbort(error)) throw error;
    throw refused(path, error instanceof Error ? error.message : String(error));
  }
}

function fileNameIn(path: string, entry: Entry): string {
  const name = entry.fileName;
  const kind = (entry.externalFileAttributes >>> 16) & links.mask;
  if (kind === links.link) throw refused(path, phrase`“${name}” is a link, and a newsroom's files are none`);
  if (kind !== links.file && kind !== links.unknown)
    throw refused(path, phrase`“${name}” is no ordinary file`);
  if (entry.isEncrypted()) throw refused(path, phrase`“${name}” is locked with a password`);
  const file = name.slice(backupFiles.library.length);
  if (!name.startsWith(backupFiles.library) || !isPlainPath(file))
    throw refused(path, phrase`“${name}” would lie outside the newsroom's folder`);
  if (file.split('/').some((part) => part.startsWith('.')))
    throw refused(path, phrase`“${name}” is a hidden file, which no backup has`);
  return file;
}

function readHead(bytes: Buffer, path: string): BackupHead {
  try {
    return BackupHead.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw damaged(
      path,
      phrase`its head (${backupFiles.head}) can't be understood; a newer Galley may have written it`,
    );
  }
}

async function contentOf(
  zip: ZipFile,
  entry: Entry | undefined,
  most: number,
  path: string,
): Promise<Buffer> {
  if (entry === undefined) {
    throw new ExpectedError(
      'not-a-backup',
      phrase`${path} is an archive, but no backup of a newsroom. Choose one that Galley wrote.`,
    );
  }
  if (entry.uncompressedSize > most) throw refused(path, phrase`“${entry.fileName}” is far too long`);
  try {
    return await zipEntryBytes(zip, entry);
  } catch (error) {
    throw unreadable(error, path, entry.fileName);
  }
}

function unreadable(error: unknown, path: string, file: string): unknown {
  if (error instanceof ExpectedError || isAbort(error) || isFileError(error)) return error;
  return damaged(path, phrase`“${file}” can't be unpacked, or isn’t as long as announced`);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function damaged(path: string, why: string): ExpectedError {
  return new ExpectedError(
    'backup-damaged',
    phrase`${path} is damaged: ${why}. Nothing was restored. Copy the archive anew, or take another backup.`,
  );
}

function refused(path: string, why: string): ExpectedError {
  return new ExpectedError(
    'backup-refused',
    phrase`${path} was refused: ${why}. Nothing was restored. Galley writes no such archive: don't trust where it came from.`,
  );
}
