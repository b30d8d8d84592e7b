import type { MediaId } from '../library/ids.ts';
import { fileFormats, type MediaKind } from './file-formats.ts';
import { type FileItem, type MediaItem, type PictureItem, pictureFormats } from './media.schema.ts';

export function isPicture(item: MediaItem): item is PictureItem {
  return item.format in pictureFormats;
}

export function isFile(item: MediaItem): item is FileItem {
  return !isPicture(item);
}

export function kindOf(item: MediaItem): MediaKind {
  return isPicture(item) ? 'picture' : fileFormats[item.format].kind;
}

/** The picture by this id; `undefined`, too, where the id is of something else. */
export function pictureIn(media: ReadonlyMap<MediaId, MediaItem>, id: MediaId): PictureItem | undefined {
  const item = media.get(id);
  return item !== undefined && isPicture(item) ? item : undefined;
}

/** The recording or document by this id. */
export function fileIn(media: ReadonlyMap<MediaId, MediaItem>, id: MediaId): FileItem | undefined {
  const item = media.get(id);
  return item === undefined || isPicture(item) ? undefined : item;
}
