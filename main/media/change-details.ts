import { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { changesFrom, rewriteFile } from '../library/rewrite-file.ts';

/** Writes what is said of an item otherwise now, beside what another program may have said of it since. ExpectedError `not-saved`. */
export function changeDetails(
  libraryPath: string,
  item: MediaItem,
  details: MediaDetails,
): Promise<MediaItem> {
  return rewriteFile<MediaItem>({
    libraryPath,
    file: libraryFiles.mediaItem(item.id),
    schema: MediaItem,
    before: item,
    change: (onDisk) => ({
      ...onDisk,
      details: MediaDetails.parse({ ...onDisk.details, ...changesFrom(item.details, details) }),
    }),
  });
}
