import type { MediaId } from '#shared/library/ids.ts';
import type { CropArea } from '#shared/media/crop.ts';
import type { PictureView } from '#shared/media/cut-for-use.ts';
import type { MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { pictureIn } from '#shared/media/media-kind.ts';
import {
  type IconSize,
  iconRendition,
  type PictureRendition,
  renditionsOf,
  type SharedCut,
  sharedRendition,
} from '../media/rendition-recipes.ts';
import { picturePath } from './site-pictures.ts';

export interface PictureFile {
  readonly path: string;
  readonly rendition: PictureRendition;
}

/** The files that pages show of one picture, or of a part of it. */
interface PictureFiles {
  readonly fallback: PictureFile;
  /** Narrowest first, as the next. */
  readonly avif: readonly PictureFile[];
  readonly webp: readonly PictureFile[];
}

/** The same for every page that shows it, so worked out once for each item and part. */
export function pictureFilesOf(
  media: ReadonlyMap<MediaId, MediaItem>,
  id: MediaId,
  area: CropArea | null = null,
): PictureFiles | undefined {
  const item = pictureIn(media, id);
  if (item === undefined) return undefined;
  const parts = files.get(item) ?? new Map<string, PictureFiles>();
  const key = area === null ? '' : JSON.stringify(area);
  const known = parts.get(key);
  if (known !== undefined) return known;
  const { fallback, avif, webp } = renditionsOf(item, area);
  const made = { fallback: fileOf(fallback), avif: avif.map(fileOf), webp: webp.map(fileOf) };
  files.set(item, parts.set(key, made));
  return made;
}

const files = new WeakMap<PictureItem, Map<string, PictureFiles>>();

/** What others show of a use of the picture. */
export function sharedFileOf(
  media: ReadonlyMap<MediaId, MediaItem>,
  id: MediaId,
  view: PictureView,
  cut: SharedCut,
): PictureFile | undefined {
  const item = pictureIn(media, id);
  return item === undefined ? undefined : fileOf(sharedRendition(item, view, cut));
}

export function iconFileOf(
  media: ReadonlyMap<MediaId, MediaItem>,
  id: MediaId,
  size: IconSize,
  format?: 'png' | 'ico',
): PictureFile | undefined {
  const item = pictureIn(media, id);
  return item === undefined ? undefined : fileOf(iconRendition(item, size, format));
}

function fileOf(rendition: PictureRendition): PictureFile {
  return { path: picturePath(rendition), rendition };
}
