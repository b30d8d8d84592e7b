import { z } from 'zod';
import { Instant, MediaId } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';

export const PictureFormat = z.enum(['jpeg', 'png', 'webp']);
export type PictureFormat = z.infer<typeof PictureFormat>;

/** File name endings and MIME types of the formats that a library takes in. */
export const pictureFormats: Readonly<Record<PictureFormat, { extension: string; mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
};

/** What the newsroom knows of a picture; filled from its embedded metadata, then edited by people. */
export const MediaDetails = z.looseObject({
  alt: z.string().default(''),
  caption: z.string().default(''),
  credit: z.string().default(''),
  creator: z.string().default(''),
  copyright: z.string().default(''),
  /** When the picture was taken, as the camera or the desk wrote it: a date or a date with time, no zone implied. */
  takenAt: z.string().nullable().default(null),
});
export type MediaDetails = z.infer<typeof MediaDetails>;

/** media/<aa>/<sha256>.json beside the original. `width` and `height` are as shown (EXIF orientation applied). */
export const MediaItem = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  id: MediaId,
  fileName: z.string(),
  format: PictureFormat,
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
  addedAt: Instant,
  details: MediaDetails,
});
export type MediaItem = z.infer<typeof MediaItem>;

/** A media item used in an article: this use's own words. `decorative` says that an empty alt is meant. */
export const Figure = z.object({
  media: MediaId,
  alt: z.string(),
  decorative: z.boolean().default(false),
  caption: z.string(),
  credit: z.string(),
});
export type Figure = z.infer<typeof Figure>;

/** A new use starts from what the item says of itself. */
export function figureFrom(item: MediaItem): Figure {
  const { alt, caption, credit } = item.details;
  return { media: item.id, alt, decorative: false, caption, credit };
}
