import type { MediaId } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { type Rendition, renditionsOf } from '../media/rendition-recipes.ts';
import { picturePath } from './site-pictures.ts';

export interface PictureFile {
  readonly path: string;
  readonly rendition: Rendition;
}

/** The files that a site makes of one picture. */
export interface PictureFiles {
  readonly fallback: PictureFile;
  /** Narrowest first. */
  readonly webp: readonly PictureFile[];
  readonly social: PictureFile;
}

/** The same for every page that shows it, so worked out once for each item. */
export function pictureFilesOf(
  media: ReadonlyMap<MediaId, MediaItem>,
  id: MediaId,
): PictureFiles | undefined {
  const item = media.get(id);
  if (item === undefined) return undefined;
  const known = files.get(item);
  if (known !== undefined) return known;
  const { fallback, webp, social } = renditionsOf(item);
  const made = { fallback: fileOf(fallback), webp: webp.map(fileOf), social: fileOf(social) };
  files.set(item, made);
  return made;
}

const files = new WeakMap<MediaItem, PictureFiles>();

function fileOf(rendition: Rendition): PictureFile {
  return { path: picturePath(rendition), rendition };
}
