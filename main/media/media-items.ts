import { isDeepStrictEqual } from 'node:util';
import { fillIn } from '#shared/compare/fill-in.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { type MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { takeSecondVersions } from '../library/take-second-versions.ts';
import { createChangedFiles } from '../platform/changed-files.ts';
import type { Clock } from '../platform/clock.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { changeDetails } from './change-details.ts';
import { mediaFiles, readItem, readMedia, reportSecondVersions } from './read-media.ts';

/** What a library knows of its pictures, recordings and documents, in memory. */
interface MediaItems {
  readonly all: ReadonlyMap<MediaId, MediaItem>;
  /** Newest first. */
  readonly list: () => readonly MediaItem[];
  /** The item is on disk like this. */
  readonly note: (item: MediaItem) => MediaItem;
  /** Writes what is said of an item otherwise now. ExpectedError `not-saved`. */
  readonly change: (item: MediaItem, details: MediaDetails) => Promise<MediaItem>;
  /** Takes over what another program did in the folder. Throws the system's error where that can't be looked into. */
  readonly refresh: () => Promise<void>;
  readonly onChanged: Listen<MediaId>;
}

export async function createMediaItems(folder: LibraryFolder, clock: Clock): Promise<MediaItems> {
  const changedFiles = createChangedFiles(folder.path, Date.now());
  const items = await readMedia(folder);
  const changed = createSignal<MediaId>();

  function note(item: MediaItem): MediaItem {
    items.set(item.id, item);
    changed.emit(item.id);
    return item;
  }

  async function change(item: MediaItem, details: MediaDetails): Promise<MediaItem> {
    return note(await changeDetails(folder.path, item, details));
  }

  function takeCopies(): Promise<void> {
    return takeSecondVersions({
      ...{
        folder,
        clock,
        isOne: (file: string) => file.startsWith(`${libraryFiles.media}/`),
        schema: MediaItem,
      },
      take: async (second) => {
        const first = items.get(second.id);
        if (first === undefined) return null;
        const { value, conflicts } = fillIn(first.details, second.details);
        if (value !== first.details) await change(first, value);
        return { name: first.fileName, conflicts };
      },
    });
  }

  await takeCopies();
  return {
    all: items,
    list: () =>
      [...items.values()].toSorted((a, b) => b.addedAt.localeCompare(a.addedAt) || (a.id < b.id ? -1 : 1)),
    note,
    change,
    refresh: async () => {
      const files = await mediaFiles(folder.path);
      reportSecondVersions(files.names, folder);
      await changedFiles.read(files.items, async (file) => {
        const item = await readItem(file, files.names, folder);
        if (item !== null && !isDeepStrictEqual(item, items.get(item.id))) note(item);
        return item !== null;
      });
      for (const id of [...items.keys()]) {
        if (files.names.has(libraryFiles.mediaItem(id))) continue;
        items.delete(id);
        changed.emit(id);
      }
      await takeCopies();
    },
    onChanged: changed.listen,
  };
}
