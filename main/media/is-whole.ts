import { stat } from 'node:fs/promises';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { isFileError } from '../platform/file-errors.ts';
import { measureFile } from '../platform/measure-file.ts';

/** Whether the files of an item are what was added; of a picture that was made of another the length is all that is known. */
export async function isWhole(libraryPath: string, item: MediaItem): Promise<boolean> {
  const { id, format, bytes } = item;
  const shown = inLibrary(libraryPath, libraryFiles.original(id, format));
  const given = isPicture(item) ? item.original : undefined;
  const original = given === undefined ? shown : inLibrary(libraryPath, libraryFiles.given(id, given));
  try {
    return (await stat(shown)).size === bytes && (await measureFile(original)).sha256 === id;
  } catch (error) {
    if (isFileError(error)) return false;
    throw error;
  }
}
