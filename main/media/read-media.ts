import { readdir } from 'node:fs/promises';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { MediaItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { secondVersion } from '../library/second-versions.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';

/** Files of a library's media by their names in the library. */
interface MediaFiles {
  /** Every file that there is. */
  readonly names: ReadonlySet<string>;
  /** Those that say what an item is. */
  readonly items: readonly string[];
}

const readsAtOnce = 16;

/**
 * Every media item of a library. An original without its JSON file is passed over: its import was cut short, and adding
 * it again completes it. What can't be used is reported to the library.
 */
export async function readMedia(folder: LibraryFolder): Promise<Map<MediaId, MediaItem>> {
  const read = new Map<MediaId, MediaItem>();
  if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, libraryFiles.media));
  const folders = (await namesIn(libraryFiles.media, folder)).filter(isMediaFolder);
  await mapParallel(folders, readsAtOnce, async (name) => {
    const path = `${libraryFiles.media}/${name}`;
    if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, path));
    const { names, items } = filesOf(path, await namesIn(path, folder));
    reportSecondVersions(names, folder);
    for (const file of items) {
      const item = await readItem(file, names, folder);
      if (item !== null) read.set(item.id, item);
    }
  });
  return read;
}

/** Throws the system's error where a folder can't be looked into. */
export async function mediaFiles(libraryPath: string): Promise<MediaFiles> {
  const folders = (await readdir(inLibrary(libraryPath, libraryFiles.media))).filter(isMediaFolder);
  const files = await mapParallel(folders, readsAtOnce, async (name) => {
    const path = `${libraryFiles.media}/${name}`;
    return filesOf(path, await readdir(inLibrary(libraryPath, path)));
  });
  return {
    names: new Set(files.flatMap(({ names }) => [...names])),
    items: files.flatMap(({ items }) => items),
  };
}

/** `names`: every file beside it. `null` where it can't be used, which is reported to the library, or has gone. */
export async function readItem(
  file: string,
  names: ReadonlySet<string>,
  { path, problems }: LibraryFolder,
): Promise<MediaItem | null> {
  const read = await readVersionedFile(inLibrary(path, file), MediaItem);
  if (read.state === 'missing') return null;
  if (read.state === 'unreadable') {
    const message = phrase`${file} can't be used: ${read.reason}. It was left as it is: mend it, or put a copy of it back.`;
    problems.report(file, read.code, message);
    return null;
  }
  const { id, format, fileName } = read.value;
  if (libraryFiles.mediaItem(id) !== file) {
    problems.report(file, 'invalid-file', phrase`${file} says that it is ${id}, which its name must be.`);
    return null;
  }
  problems.clear(file);
  const original = libraryFiles.original(id, format);
  if (!names.has(original)) {
    const message = phrase`The file ${original} (“${fileName}”) is missing: add it again, and its words come back.`;
    problems.report(original, 'missing-file', message);
    return null;
  }
  problems.clear(original);
  return read.value;
}

function filesOf(path: string, names: readonly string[]): MediaFiles {
  return {
    names: new Set(names.map((name) => `${path}/${name}`)),
    items: names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).map((name) => `${path}/${name}`),
  };
}

function isMediaFolder(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}

export function reportSecondVersions(
  files: Iterable<string>,
  { problems }: Pick<LibraryFolder, 'problems'>,
): void {
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const isSecond = copiedFrom(name, [`${name.slice(0, 64)}.json`]) !== null;
    if (isSecond) problems.report(file, 'conflict-copy', secondVersion(file));
  }
}

async function namesIn(path: string, folder: LibraryFolder): Promise<readonly string[]> {
  try {
    return await readdir(inLibrary(folder.path, path));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    folder.problems.report(
      path,
      'unreadable-folder',
      phrase`${path} can't be read: ${explainReadError(error)}.`,
    );
    return [];
  }
}
