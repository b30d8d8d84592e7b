import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { SentReview } from '#shared/exchange/exchange.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainIssues, hashOf } from '../library/versioned-file.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import { explainFileError, explainReadError, isFileError } from '../platform/file-errors.ts';
import { measuredStream } from '../platform/measured-stream.ts';
import { outsideTempFor } from '../platform/outside-temps.ts';
import { makeTempFolder, removeTempFolder } from '../platform/temp-folder.ts';
import { writeZip } from '../platform/write-zip.ts';
import { openZipArchive, zipEntryBytes } from '../platform/zip-archive.ts';

/** A review file is a zip: `review.json`, and the originals of its pictures, recordings and documents as `media/<sha256>`. */
const reviewName = 'review.json';
const mediaName = /^media\/([0-9a-f]{64})$/;

const longestReview = 64_000_000;
const longestPicture = 300_000_000;
/** A recording isn't read whole. */
const longestFile = 4_000_000_000;
const mostEntries = 1001;

/** Whole when it has its name. ExpectedError `review-file-not-written`. */
export async function writeReviewFile(
  path: string,
  sent: SentReview,
  mediaFile: (id: MediaId) => string,
): Promise<void> {
  const temp = await outsideTempFor(path);
  try {
    await writeZip(temp, [
      { path: reviewName, content: Buffer.from(JSON.stringify(sent)), isPacked: true },
      ...sent.media.map(({ id }) => ({
        path: `media/${id}`,
        content: () => createReadStream(mediaFile(id)),
        isPacked: false,
      })),
    ]);
    await rename(temp, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temp, { force: true }).catch(() => {});
    if (!isFileError(error)) throw error;
    const message = phrase`The review file was not written to ${path}: ${explainFileError(error)}.`;
    throw new ExpectedError('review-file-not-written', message, { cause: error });
  }
}

export interface OpenReviewFile {
  readonly sent: SentReview;
  /** A picture's bytes, held against their checksum. */
  readonly picture: (id: MediaId) => Promise<Buffer>;
  /** A recording or document, unpacked for as long as the file is open and held against its checksum. */
  readonly file: (id: MediaId) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens what somebody else sent and believes none of it: names, kinds, sizes and the whole of review.json are checked before a
 * file of its media is read. `name`: what messages call it. ExpectedError `not-a-review-file`, `review-file-refused`.
 */
export async function openReviewFile(path: string, name: string = basename(path)): Promise<OpenReviewFile> {
  const zip = await openZip(path, name);
  let unpacked: string | null = null;
  try {
    const { review, media } = await entriesOf(zip, name);
    const sent = parseSent(await contentOf(zip, review, longestReview, name), name);
    const missing = sent.media.find(({ id }) => !media.has(id));
    if (missing !== undefined) throw refused(name, phrase`“${missing.fileName}” is missing from it`);
    if (media.size !== sent.media.length) throw refused(name, phrase`it holds files that it doesn’t name`);
    const changed = (id: MediaId): ExpectedError => {
      const fileName = sent.media.find((item) => item.id === id)?.fileName ?? id;
      return refused(name, phrase`“${fileName}” is not what it was: its checksum is another`);
    };
    return {
      sent,
      picture: async (id) => {
        const bytes = await contentOf(zip, media.get(id), longestPicture, name);
        if (hashOf(bytes) === id) return bytes;
        throw changed(id);
      },
      file: async (id) => {
        unpacked ??= await makeTempFolder();
        const path = join(unpacked, id);
        if ((await unpack(zip, media.get(id), path, name)) !== id) throw changed(id);
        return path;
      },
      close: async () => {
        zip.close();
        if (unpacked !== null) await removeTempFolder(unpacked);
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string, name: string): Promise<ZipFile> {
  try {
    return await openZipArchive(path);
  } catch (error) {
    const reason = isFileError(error) ? explainReadError(error) : phrase`it is none, or it is cut off`;
    throw new ExpectedError(
      'not-a-review-file',
      phrase`${name} can't be read as a review file: ${reason}. Ask for it to be sent again.`,
    );
  }
}

async function entriesOf(
  zip: ZipFile,
  name: string,
): Promise<{ readonly review: Entry; readonly media: ReadonlyMap<string, Entry> }> {
  let review: Entry | undefined;
  const media = new Map<string, Entry>();
  if (zip.entryCount > mostEntries) throw refused(name, phrase`it holds too many files`);
  try {
    for await (const entry of zip.eachEntry()) {
      const id = mediaName.exec(entry.fileName)?.[1];
      if (entry.isEncrypted()) throw refused(name, phrase`“${entry.fileName}” is locked with a password`);
      if (entry.fileName === reviewName && review === undefined) review = entry;
      else if (id !== undefined && !media.has(id)) media.set(id, entry);
      else throw refused(name, phrase`it holds “${entry.fileName}”, which has no place in it`);
    }
  } catch (error) {
    if (error instanceof ExpectedError || isFileError(error)) throw error;
    throw refused(name, error instanceof Error ? error.message : String(error));
  }
  if (review !== undefined) return { review, media };
  throw new ExpectedError(
    'not-a-review-file',
    phrase`${name} is an archive, but no review file of Galley's. Choose one whose name ends in .galley-review.`,
  );
}

/** Never more than it says it has, and never more than `most`, whatever it says. */
async function contentOf(
  zip: ZipFile,
  entry: Entry | undefined,
  most: number,
  name: string,
): Promise<Buffer> {
  if (entry === undefined) throw refused(name, phrase`a file is missing from it`);
  if (entry.uncompressedSize > most) throw refused(name, phrase`“${entry.fileName}” is far too long`);
  try {
    return await zipEntryBytes(zip, entry);
  } catch (error) {
    if (isFileError(error)) throw error;
    throw refused(name, phrase`“${entry.fileName}” can't be unpacked`);
  }
}

/** The SHA-256 of what is unpacked. Never more than it says it has; what was at the path before is gone. */
async function unpack(zip: ZipFile, entry: Entry | undefined, path: string, name: string): Promise<string> {
  if (entry === undefined) throw refused(name, phrase`a file is missing from it`);
  if (entry.uncompressedSize > longestFile) throw refused(name, phrase`“${entry.fileName}” is far too long`);
  const measure = measuredStream({ most: entry.uncompressedSize });
  await rm(path, { force: true });
  try {
    await pipeline(await zip.openReadStreamPromise(entry), measure, createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    if (isFileError(error)) throw error;
    throw refused(name, phrase`“${entry.fileName}” can't be unpacked`);
  }
  return measure.measured().sha256;
}

function parseSent(bytes: Buffer, name: string): SentReview {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refused(name, phrase`its review.json is damaged`);
  }
  if ((json as { readonly galleyReview?: unknown } | null)?.galleyReview !== 1)
    throw refused(
      name,
      phrase`another Galley wrote it, in a format that this one doesn’t know: update Galley`,
    );
  const sent = SentReview.safeParse(json);
  if (!sent.success) throw refused(name, explainIssues(sent.error));
  const states = [sent.data.state, ...sent.data.seen.map(({ state }) => state)];
  const isOther = states.some(
    ({ review, proposal }) =>
      review.article !== sent.data.article || (proposal !== null && proposal.article !== sent.data.article),
  );
  if (isOther) throw refused(name, phrase`its parts belong to different articles`);
  return sent.data;
}

function refused(name: string, why: string): ExpectedError {
  return new ExpectedError(
    'review-file-refused',
    phrase`${name} was refused: ${why}. Nothing of it was kept. Ask for it to be sent again.`,
  );
}
