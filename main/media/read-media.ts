import { readdir } from 'node:fs/promises';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { MediaItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { secondVersion } from '../library/conflict-copies.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';

const readsAtOnce = 16;

/**
 * Every media item of a library. An original without its JSON file is passed over: its import was cut short, and adding
 * it again completes it. What can't be used is reported to the library.
 */
export async function readMedia(folder: LibraryFolder): Promise<Map<MediaId, MediaItem>> {
  const items = new Map<MediaId, MediaItem>();
  if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, libraryFiles.media));
  const folders = (await namesIn(libraryFiles.media, folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  await mapParallel(folders, readsAtOnce, async (name) => {
    const path = `${libraryFiles.media}/${name}`;
    if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, path));
    const names = new Set(await namesIn(path, folder));
    for (const item of await readItems(path, names, folder)) items.set(item.id, item);
  });
  return items;
}

async function readItems(
  path: string,
  names: ReadonlySet<string>,
  folder: LibraryFolder,
): Promise<readonly MediaItem[]> {
  const items: MediaItem[] = [];
  for (const name of names) {
    const file = `${path}/${name}`;
    if (copiedFrom(name, [`${name.slice(0, 64)}.json`]) !== null)
      folder.problems.report(file, 'conflict-copy', secondVersion(file));
    if (!/^[0-9a-f]{64}\.json$/.test(name)) continue;
    const read = await readVersionedFile(inLibrary(folder.path, file), MediaItem);
    if (read.state === 'missing') continue;
    if (read.state === 'unreadable') {
      const message = phrase`${file} can't be used: ${read.reason}. It was left as it is: mend it, or put a copy of it back.`;
      folder.problems.report(file, read.code, message);
      continue;
    }
    const { id, format, fileName } = read.value;
    const original = libraryFiles.original(id, format);
    if (`${id}.json` !== name) {
      folder.problems.report(
        file,
        'invalid-file',
        phrase`${file} says that it is ${id}, which its name must be.`,
      );
    } else if (!names.has(original.slice(path.length + 1))) {
      const message = phrase`The file ${original} (“${fileName}”) is missing: add it again, and its words come back.`;
      folder.problems.report(original, 'missing-file', message);
    } else {
      items.push(read.value);
    }
  }
  return items;
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
