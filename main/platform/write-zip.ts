import { createWriteStream } from 'node:fs';
import type { PassThrough, Readable, Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { syncFile } from './atomic-files.ts';

export interface ZipEntry {
  readonly path: string;
  /** A stream is made when its turn has come, and read to its end or destroyed. */
  readonly content: Buffer | (() => Readable);
  /** `false` where the content is packed already, as pictures are. */
  readonly isPacked: boolean;
  /** How many bytes a stream has to have. */
  readonly size?: number;
}

/** Each is asked for when the one before has been read, so that of all files one is open. */
type ZipEntries = Iterable<ZipEntry> | AsyncIterable<ZipEntry>;

/** The same entries give the same zip: no time of day is in it. */
const fileTime = new Date(2000, 0, 1);

/**
 * A new file with these entries, streamed and on the disk when it returns; `through` sees its bytes. Rejects with what went
 * wrong first: the system's error, or what `entries` threw, or an AbortError. Then a part of the file may be there, closed.
 */
export async function writeZip(
  path: string,
  entries: ZipEntries,
  { signal, through }: { readonly signal?: AbortSignal; readonly through?: Transform } = {},
): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx' });
  const steps = through === undefined ? [] : [through];
  await pipeline([zipStream(entries), ...steps, file], signal === undefined ? {} : { signal });
  await syncFile(path);
}

/** The zip's bytes. What goes wrong ends the stream with that error; a reader who leaves ends what is being read for it. */
export function zipStream(entries: ZipEntries): Readable {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as PassThrough;
  const fail = (error: unknown): void => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  // A stream keeps its error for whoever reads it later; one that nobody reads yet must not end the program.
  output.on('error', () => {});
  // yazl says here, and only here, what goes wrong with an entry: unheard, it would end the program.
  zip.on('error', fail);
  fill(zip, output, entries).catch(fail);
  return output;
}

async function fill(zip: yazl.ZipFile, output: PassThrough, entries: ZipEntries): Promise<void> {
  for await (const { path, content, isPacked, size } of entries) {
    const options = { mtime: fileTime, forceDosTimestamp: true, compress: isPacked };
    if (Buffer.isBuffer(content)) zip.addBuffer(content, path, options);
    else await addStream(zip, output, path, content(), size === undefined ? options : { ...options, size });
    if (output.destroyed) return;
  }
  zip.end();
}

async function addStream(
  zip: yazl.ZipFile,
  output: PassThrough,
  path: string,
  content: Readable,
  options: Partial<yazl.ReadStreamOptions>,
): Promise<void> {
  const stop = (): void => {
    content.destroy();
  };
  output.once('close', stop);
  try {
    if (output.destroyed) stop();
    // The zip remembers this function for each file to its end; what it gives away it must not go on holding.
    let held: Readable | null = content;
    zip.addReadStreamLazy(path, options, (give) => {
      if (held !== null) give(null, held);
      held = null;
    });
    await finished(content, { writable: false });
  } catch (error) {
    stop();
    throw error;
  } finally {
    output.off('close', stop);
  }
}
