import { readFile } from 'node:fs/promises';
import type { MediaImport } from '#shared/ipc/media.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { MediaId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { type MediaDetails, MediaItem, type PictureItem } from '#shared/media/media.schema.ts';
import { isPicture, pictureIn } from '#shared/media/media-kind.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { hashOf, readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import type { Clock } from '../platform/clock.ts';
import type { ImageCodec } from '../platform/image-codec.ts';
import type { Logger } from '../platform/logger.ts';
import { measureFile } from '../platform/measure-file.ts';
import type { Listen } from '../platform/signal.ts';
import { fileChanged, type InspectedPicture, inspectPicture, notAFile } from './inspect-picture.ts';
import { isWhole } from './is-whole.ts';
import { createMediaItems } from './media-items.ts';
import { noDetails, readMetadata } from './read-metadata.ts';
import { withFileBytes } from './recording/file-bytes.ts';
import { inspectFile, type SniffedFile } from './recording/inspect-file.ts';
import { sniffFile } from './sniff-file.ts';
import { copyIn, type FileSource, storeOriginal, withPath } from './store-original.ts';

export interface MediaService {
  /** Newest first. */
  readonly list: () => readonly MediaItem[];
  readonly get: (id: MediaId) => MediaItem | undefined;
  /** `undefined`, too, where the id is of something else. */
  readonly picture: (id: MediaId) => PictureItem | undefined;
  /** Takes a picture, a recording or a document in, from wherever it lies, as `import` does. A film is copied, never read whole. */
  readonly take: (fileName: string, source: FileSource, details?: MediaDetails) => Promise<MediaImport>;
  /**
   * Takes a picture in, with what is said of it, else what its metadata say. Why it was refused is in the answer's `error`,
   * never thrown.
   */
  readonly import: (fileName: string, bytes: Uint8Array, details?: MediaDetails) => Promise<PictureImport>;
  /** Decodes a picture as `import` does, and keeps nothing. ExpectedErrors of `inspectPicture`. */
  readonly inspect: (fileName: string, bytes: Uint8Array) => Promise<void>;
  /** As `take`, of recordings and documents alone: a picture is refused. */
  readonly takeFile: (fileName: string, source: FileSource) => Promise<MediaImport>;
  /** What `takeFile` would answer; keeps nothing. */
  readonly tryFile: (fileName: string, source: FileSource) => Promise<MediaImport>;
  /** The same for a recording or a document on this disk. ExpectedErrors of `inspectFile`, and `not-a-recording`. */
  readonly inspectFile: (fileName: string, path: string) => Promise<void>;
  /** What `import` would answer; keeps nothing. */
  readonly tryImport: (fileName: string, bytes: Uint8Array) => Promise<PictureImport>;
  /** ExpectedError `media-unknown`. */
  readonly update: (id: MediaId, details: MediaDetails) => Promise<MediaItem>;
  /** The absolute path of the original. */
  readonly fileOf: (item: MediaItem) => string;
  /** Takes over what another program did with the files. Throws the system's error where they can't be looked at. */
  readonly refresh: () => Promise<void>;
  readonly onChanged: Listen<MediaId>;
}

interface MediaServiceParts {
  readonly folder: LibraryFolder;
  readonly codec: ImageCodec;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What became of a picture. */
type PictureImport = Omit<MediaImport, 'item'> & { readonly item: PictureItem | null };

interface ReadPicture {
  readonly item: PictureItem;
  /** `null`: the library has it already. */
  readonly picture: InspectedPicture | null;
}

export async function createMediaService(parts: MediaServiceParts): Promise<MediaService> {
  const { folder, codec, clock, log } = parts;
  const items = await createMediaItems(folder, clock);
  const queue = createChangeQueue(folder);

  async function read(fileName: string, bytes: Uint8Array, details?: MediaDetails): Promise<ReadPicture> {
    const id = MediaId.parse(hashOf(bytes));
    const had = picture(id);
    if (had !== undefined && (await isWhole(folder.path, had))) return { item: had, picture: null };
    const inspected = await inspectPicture(fileName, bytes, codec);
    const former = await formerItem(id);
    const added: PictureItem = {
      schemaVersion: librarySchemaVersion,
      id,
      fileName,
      ...inspected.facts,
      ...(inspected.original && { original: inspected.original }),
      bytes: inspected.bytes.length,
      addedAt: clock.now().toISOString(),
      details: details ?? detailsOf(fileName, bytes),
    };
    const item =
      former !== null && isPicture(former)
        ? { ...former, ...inspected.facts, bytes: inspected.bytes.length }
        : added;
    return { item, picture: inspected };
  }

  async function takePicture(
    fileName: string,
    bytes: Uint8Array,
    details?: MediaDetails,
  ): Promise<PictureImport> {
    const { item, picture: inspected } = await read(fileName, bytes, details);
    if (inspected === null) return { fileName, item, isNew: false, error: null };
    const { facts, bytes: shown, original: given } = inspected;
    const { id } = item;
    const original = libraryFiles.original(id, facts.format);
    try {
      // The original first: a JSON file without it would be an item that can't be shown.
      if (given !== null) await storeOriginal(inLibrary(folder.path, libraryFiles.given(id, given)), bytes);
      await storeOriginal(inLibrary(folder.path, original), shown);
      await write(item);
    } catch (error) {
      throw savingFailed(original, error);
    }
    folder.problems.clear(original);
    return { fileName, item, isNew: true, error: null };
  }

  /** Recordings and documents by their beginning; all else is a picture, or is refused as one. */
  async function take(fileName: string, source: FileSource, details?: MediaDetails): Promise<MediaImport> {
    const first = await firstBytes(source);
    const sniffed = sniffFile(first);
    if (sniffed.kind !== 'recording' && sniffed.kind !== 'document') {
      // What is no picture is refused by its beginning, however long it is.
      const isShown = sniffed.kind === 'picture' || sniffed.kind === 'convertible';
      const bytes = isShown && 'path' in source ? await readFile(source.path) : first;
      return takePicture(fileName, bytes, details);
    }
    return keepFile(fileName, source, sniffed, details);
  }

  /** Looked at where it lies: what is refused never lies in the library. */
  async function readFileItem(
    fileName: string,
    path: string,
    sniffed: SniffedFile,
    details?: MediaDetails,
  ): Promise<{ readonly item: MediaItem; readonly isNew: boolean }> {
    const { sha256, bytes } = await measureFile(path);
    const id = MediaId.parse(sha256);
    const had = items.all.get(id);
    if (had !== undefined && (await isWhole(folder.path, had))) return { item: had, isNew: false };
    const inspected = await inspectFile(path, fileName, sniffed);
    const item = (await formerItem(id)) ?? {
      schemaVersion: librarySchemaVersion,
      id,
      fileName,
      ...inspected.facts,
      bytes,
      addedAt: clock.now().toISOString(),
      details: details ?? inspected.details,
    };
    return { item, isNew: true };
  }

  async function keepFile(
    fileName: string,
    source: FileSource,
    sniffed: SniffedFile,
    details?: MediaDetails,
  ): Promise<MediaImport> {
    return withPath(source, endingOf(sniffed), async (path) => {
      const { item, isNew } = await readFileItem(fileName, path, sniffed, details);
      if (isNew) await copyFile(fileName, path, item);
      return { fileName, item, isNew, error: null };
    });
  }

  async function copyFile(fileName: string, path: string, item: MediaItem): Promise<void> {
    const original = libraryFiles.original(item.id, item.format);
    const copy = await copyIn(path, inLibrary(folder.path, libraryFiles.media)).catch((error) => {
      throw savingFailed(libraryFiles.media, error);
    });
    try {
      if (copy.sha256 !== item.id) throw fileChanged(fileName);
      await copy.keep(inLibrary(folder.path, original));
      await write(item);
    } catch (error) {
      throw error instanceof ExpectedError ? error : savingFailed(original, error);
    } finally {
      await copy.discard();
    }
    folder.problems.clear(original);
  }

  /** The words of an item whose original had gone missing or was damaged. */
  async function formerItem(id: MediaId): Promise<MediaItem | null> {
    const read = await readVersionedFile(inLibrary(folder.path, libraryFiles.mediaItem(id)), MediaItem);
    return read.state === 'read' && read.value.id === id ? read.value : null;
  }

  function detailsOf(fileName: string, bytes: Uint8Array): MediaDetails {
    try {
      return readMetadata(bytes);
    } catch (error) {
      log.warn(`the metadata of ${fileName} can't be read`, error);
      return noDetails;
    }
  }

  async function write(item: MediaItem): Promise<void> {
    await writeVersionedFile(inLibrary(folder.path, libraryFiles.mediaItem(item.id)), item);
    items.note(item);
  }

  async function update(id: MediaId, details: MediaDetails): Promise<MediaItem> {
    const item = items.all.get(id);
    if (item === undefined)
      throw new ExpectedError('media-unknown', phrase`This newsroom has no such file: ${id}.`);
    return items.change(item, details);
  }

  function picture(id: MediaId): PictureItem | undefined {
    return pictureIn(items.all, id);
  }

  return {
    list: items.list,
    get: (id) => items.all.get(id),
    picture,
    take: (fileName, source, details) =>
      orRefusal(fileName, () => queue.change(() => take(fileName, source, details))),
    import: (fileName, bytes, details) =>
      orRefusal(fileName, () => queue.change(() => takePicture(fileName, bytes, details))),
    tryImport: (fileName, bytes) =>
      orRefusal(fileName, async () => {
        const { item, picture: inspected } = await read(fileName, bytes);
        return { fileName, item, isNew: inspected !== null, error: null };
      }),
    takeFile: (fileName, source) =>
      orRefusal(fileName, () =>
        queue.change(async () => keepFile(fileName, source, await sniffedFile(fileName, source))),
      ),
    tryFile: (fileName, source) =>
      orRefusal(fileName, async () => {
        const sniffed = await sniffedFile(fileName, source);
        const read = await withPath(source, endingOf(sniffed), (path) =>
          readFileItem(fileName, path, sniffed),
        );
        return { fileName, ...read, error: null };
      }),
    inspect: async (fileName, bytes) => void (await inspectPicture(fileName, bytes, codec)),
    inspectFile: async (fileName, path) => {
      await inspectFile(path, fileName, await sniffedFile(fileName, { path }));
    },
    update: (id, details) => queue.change(() => update(id, details)),
    fileOf: (item) => inLibrary(folder.path, libraryFiles.original(item.id, item.format)),
    refresh: () => queue.run(items.refresh),
    onChanged: items.onChanged,
  };
}

/** Enough to know what it is. Of a TIFF the rest says whether it is a camera's raw file: pictures are sniffed whole again. */
async function firstBytes(source: FileSource): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes;
  return withFileBytes(source.path, (file) => file.read(0, 4096));
}

/** ExpectedError `not-a-picture` for what is neither that nor a recording or a document, else `not-a-recording`. */
async function sniffedFile(fileName: string, source: FileSource): Promise<SniffedFile> {
  const sniffed = sniffFile(await firstBytes(source));
  if (sniffed.kind === 'recording' || sniffed.kind === 'document') return sniffed;
  throw notAFile(fileName, sniffed);
}

function endingOf(sniffed: SniffedFile): string {
  return sniffed.kind === 'document' ? sniffed.format : sniffed.container;
}

async function orRefusal<Item extends MediaItem>(
  fileName: string,
  work: () => Promise<Omit<MediaImport, 'item'> & { readonly item: Item | null }>,
): Promise<Omit<MediaImport, 'item'> & { readonly item: Item | null }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message } = error;
    return { fileName, item: null, isNew: false, error: { code, message } };
  }
}
