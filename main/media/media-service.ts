import type { MediaImport } from '#shared/ipc/media.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { MediaId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { hashOf, readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import type { Clock } from '../platform/clock.ts';
import type { ImageCodec } from '../platform/image-codec.ts';
import type { Logger } from '../platform/logger.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import { type InspectedPicture, inspectPicture } from './inspect-picture.ts';
import { readMedia } from './read-media.ts';
import { noDetails, readMetadata } from './read-metadata.ts';
import { storeOriginal } from './store-original.ts';

export interface MediaService {
  /** Newest first. */
  readonly list: () => readonly MediaItem[];
  readonly get: (id: MediaId) => MediaItem | undefined;
  /**
   * Takes a picture in, with what is said of it, else what its metadata say. Why it was refused is in the answer's `error`,
   * never thrown.
   */
  readonly import: (fileName: string, bytes: Uint8Array, details?: MediaDetails) => Promise<MediaImport>;
  /** Decodes a picture as `import` does, and keeps nothing. ExpectedErrors of `inspectPicture`. */
  readonly inspect: (fileName: string, bytes: Uint8Array) => Promise<void>;
  /** What `import` would answer; keeps nothing. */
  readonly tryImport: (fileName: string, bytes: Uint8Array) => Promise<MediaImport>;
  /** ExpectedError `media-unknown`. */
  readonly update: (id: MediaId, details: MediaDetails) => Promise<MediaItem>;
  /** The absolute path of the original. */
  readonly fileOf: (item: MediaItem) => string;
  readonly onChanged: Listen<MediaId>;
}

export interface MediaServiceParts {
  readonly folder: LibraryFolder;
  readonly codec: ImageCodec;
  readonly clock: Clock;
  readonly log: Logger;
}

interface ReadPicture {
  readonly item: MediaItem;
  /** `null`: the library has it already. */
  readonly picture: InspectedPicture | null;
}

export async function createMediaService(parts: MediaServiceParts): Promise<MediaService> {
  const { folder, codec, clock, log } = parts;
  const items = await readMedia(folder);
  const queue = createTaskQueue();
  const changed = createSignal<MediaId>();

  async function read(fileName: string, bytes: Uint8Array, details?: MediaDetails): Promise<ReadPicture> {
    const id = MediaId.parse(hashOf(bytes));
    const had = items.get(id);
    if (had !== undefined) return { item: had, picture: null };
    const picture = await inspectPicture(fileName, bytes, codec);
    const item = (await formerItem(id)) ?? {
      schemaVersion: librarySchemaVersion,
      id,
      fileName,
      ...picture.facts,
      ...(picture.original && { original: picture.original }),
      bytes: picture.bytes.length,
      addedAt: clock.now().toISOString(),
      details: details ?? detailsOf(fileName, bytes),
    };
    return { item, picture };
  }

  async function take(fileName: string, bytes: Uint8Array, details?: MediaDetails): Promise<MediaImport> {
    folder.assertWritable();
    const { item, picture: inspected } = await read(fileName, bytes, details);
    if (inspected === null) return { fileName, item, isNew: false, error: null };
    const { facts, bytes: picture, original: given } = inspected;
    const { id } = item;
    const original = libraryFiles.original(id, facts.format);
    try {
      // The original first: a JSON file without it would be an item that can't be shown.
      if (given !== null) await storeOriginal(inLibrary(folder.path, libraryFiles.given(id, given)), bytes);
      await storeOriginal(inLibrary(folder.path, original), picture);
      await write(item);
    } catch (error) {
      throw savingFailed(original, error);
    }
    folder.problems.clear(original);
    return { fileName, item, isNew: true, error: null };
  }

  /** The words of an item whose original had gone missing. */
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
    items.set(item.id, item);
    changed.emit(item.id);
  }

  async function update(id: MediaId, details: MediaDetails): Promise<MediaItem> {
    folder.assertWritable();
    const item = items.get(id);
    if (item === undefined)
      throw new ExpectedError('media-unknown', phrase`This newsroom has no picture ${id}.`);
    const next = { ...item, details: MediaDetails.parse({ ...item.details, ...details }) };
    await write(next).catch((error) => {
      throw savingFailed(libraryFiles.mediaItem(id), error);
    });
    return next;
  }

  return {
    list: () =>
      [...items.values()].toSorted((a, b) => b.addedAt.localeCompare(a.addedAt) || (a.id < b.id ? -1 : 1)),
    get: (id) => items.get(id),
    import: (fileName, bytes, details) =>
      queue.run(() => orRefusal(fileName, () => take(fileName, bytes, details))),
    tryImport: (fileName, bytes) =>
      orRefusal(fileName, async () => {
        const { item, picture } = await read(fileName, bytes);
        return { fileName, item, isNew: picture !== null, error: null };
      }),
    inspect: async (fileName, bytes) => void (await inspectPicture(fileName, bytes, codec)),
    update: (id, details) => queue.run(() => update(id, details)),
    fileOf: (item) => inLibrary(folder.path, libraryFiles.original(item.id, item.format)),
    onChanged: changed.listen,
  };
}

async function orRefusal(fileName: string, work: () => Promise<MediaImport>): Promise<MediaImport> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message } = error;
    return { fileName, item: null, isNew: false, error: { code, message } };
  }
}
