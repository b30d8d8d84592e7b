import { z } from 'zod';
import { Instant, MediaId } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { Crop, CropArea, FocalPoint, NamedRatio } from './crop.ts';
import { FileFormat, fileFormats } from './file-formats.ts';

export const PictureFormat = z.enum(['jpeg', 'png', 'webp']);
export type PictureFormat = z.infer<typeof PictureFormat>;

/** File name endings and MIME types of the formats that a library takes in. */
export const pictureFormats: Readonly<Record<PictureFormat, { extension: string; mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
};

/** The same of everything that lies in a library. */
export const mediaFormats: Readonly<
  Record<PictureFormat | FileFormat, { extension: string; mimeType: string }>
> = { ...pictureFormats, ...fileFormats };

/** Formats that a JPEG or PNG is made of when they come in, as not every page, program or window shows them. */
export const ConvertedFormat = z.enum(['avif', 'gif', 'tiff', 'svg']);
export type ConvertedFormat = z.infer<typeof ConvertedFormat>;

/** As `pictureFormats`. */
export const convertedFormats: Readonly<Record<ConvertedFormat, { extension: string; mimeType: string }>> = {
  avif: { extension: 'avif', mimeType: 'image/avif' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
};

/** What the newsroom knows of an item; filled from its embedded metadata, then edited by people. */
export const MediaDetails = z.looseObject({
  /** What a recording or a document is called. */
  title: z.string().default(''),
  alt: z.string().default(''),
  /** What a chart or a map says, at length, for those who can't see it (IPTC 2021.1). */
  extendedDescription: z.string().default(''),
  /** Every word of a recording, and what else is heard or seen: an empty line between paragraphs. */
  transcript: z.string().default(''),
  caption: z.string().default(''),
  credit: z.string().default(''),
  creator: z.string().default(''),
  copyright: z.string().default(''),
  /** Where the licence can be read, as a web address. */
  license: z.string().default(''),
  usageTerms: z.string().default(''),
  /** For the desk: embargoes, what must not be cut away. Never published. */
  instructions: z.string().default(''),
  /** The usage terms and instructions as somebody has read them (terms.ts). A file that comes with others isn't published before. */
  termsRead: z.string().default(''),
  /** The last day on which it may be shown. */
  expires: z.iso.date().nullable().default(null),
  /** When the picture was taken, as the camera or the desk wrote it: a date or a date with time, no zone implied. */
  takenAt: z.string().nullable().default(null),
  /** `null`: nobody has said what matters, so cuts follow what draws the eye. */
  focalPoint: FocalPoint.nullable().default(null),
  /** The desk's own crops, which each use by that name starts from. */
  crops: z.partialRecord(NamedRatio, CropArea).default({}),
});
export type MediaDetails = z.infer<typeof MediaDetails>;

const common = {
  schemaVersion: z.literal(librarySchemaVersion),
  id: MediaId,
  fileName: z.string(),
  bytes: z.int().positive(),
  addedAt: Instant,
  details: MediaDetails,
};

/** media/<aa>/<sha256>.json beside the original. `width` and `height` are as shown (EXIF orientation applied). */
export const PictureItem = z.looseObject({
  ...common,
  format: PictureFormat,
  /** What was given, kept beside the picture that was made of it; `id` is its hash then. */
  original: ConvertedFormat.optional(),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type PictureItem = z.infer<typeof PictureItem>;

/** The same of a recording or a document, which pages play or hand out as it is. */
export const FileItem = z.looseObject({
  ...common,
  format: FileFormat,
  /** In seconds; `null` where the file doesn't say, and of a document. */
  duration: z.number().nonnegative().nullable().default(null),
  /** A film's size as shown. */
  width: z.int().positive().nullable().default(null),
  height: z.int().positive().nullable().default(null),
  /** Who and what wrote a document, by itself: readers get that with the file. */
  writtenBy: z.array(z.string()).default([]),
});
export type FileItem = z.infer<typeof FileItem>;

export const MediaItem = z.union([PictureItem, FileItem]);
export type MediaItem = z.infer<typeof MediaItem>;

/** A picture used in an article: this use's own words. `decorative` says that an empty alt is meant. */
export const Figure = z.object({
  media: MediaId,
  alt: z.string(),
  decorative: z.boolean().default(false),
  caption: z.string(),
  credit: z.string(),
  /** `null`: the whole picture. */
  crop: Crop.nullable().default(null),
  /** `null`: the item's. */
  focalPoint: FocalPoint.nullable().default(null),
});
export type Figure = z.infer<typeof Figure>;

/** A new use starts from what the item says of itself. */
export function figureFrom(item: PictureItem): Figure {
  const { alt, caption, credit } = item.details;
  return { media: item.id, alt, decorative: false, caption, credit, crop: null, focalPoint: null };
}
