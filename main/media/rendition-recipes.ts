import type { MediaId } from '#shared/library/ids.ts';
import { areaInPixels, type CropArea } from '#shared/media/crop.ts';
import { cutForUse, type PictureView } from '#shared/media/cut-for-use.ts';
import type { FileFormat } from '#shared/media/file-formats.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import type { EncodeFormat } from '../platform/image-codec.ts';

/** `ico`: a PNG in the container that some programs want an icon in. */
export type RenditionFormat = EncodeFormat | 'ico';

/** One file of a site that is made of a media item. */
export type Rendition = PictureRendition | WholeFile;

/** A recording or document as readers get it. */
export interface WholeFile {
  readonly media: MediaId;
  readonly whole: FileFormat;
}

export interface PictureRendition {
  readonly media: MediaId;
  /** The part of the original that it shows; `null`: all of it. */
  readonly area: CropArea | null;
  /** In pixels; never more than that part of the original has. */
  readonly width: number;
  readonly height: number;
  /** `cover`: cut to these proportions around what draws the eye. */
  readonly fit: 'stretch' | 'cover';
  /** Which of the pictures that others show it is; `null`: it is for pages. */
  readonly cut: SharedCut | null;
  readonly format: RenditionFormat;
}

/** What is made of a media item, or of a part of it, for pages. */
interface RenditionSet {
  /** For browsers that know neither of the others, and the size that the page reserves. */
  readonly fallback: PictureRendition;
  /** Narrowest first, as the next. A fifth smaller than WebP at the same quality, and several times as long to make. */
  readonly avif: readonly PictureRendition[];
  readonly webp: readonly PictureRendition[];
}

/** In pixels: a portrait beside a name up to a hero on a large screen. */
const standardWidths = [200, 400, 800, 1200, 1600] as const;
const fallbackWidth = 1200;

/**
 * The pictures that others show of an article: link previews (developers.facebook.com/docs/sharing/best-practices), and
 * search results, which ask for three proportions (Google's Article structured data). In pixels.
 */
export const sharedCuts = {
  social: { width: 1200, height: 630 },
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
} as const;
export type SharedCut = keyof typeof sharedCuts;

/**
 * The squares that a site's own icon is made in, in pixels: a tab on a dense screen, Apple's home screen, and those that a
 * web manifest is to have (web.dev/articles/add-manifest).
 */
export const iconSizes = [48, 180, 192, 512] as const;
export type IconSize = (typeof iconSizes)[number];

export const extensions: Readonly<Record<RenditionFormat, string>> = {
  avif: 'avif',
  webp: 'webp',
  jpeg: 'jpg',
  png: 'png',
  ico: 'ico',
};

/** The standard widths that the part has, and its own where it is narrower than the widest. */
export function renditionsOf(item: PictureItem, area: CropArea | null = null): RenditionSet {
  const has = areaInPixels(area, item).width;
  const widest = Math.min(has, Math.max(...standardWidths));
  const widths = [...standardWidths.filter((width) => width < widest), widest];
  return {
    fallback: scaled(item, Math.min(has, fallbackWidth), 'jpeg', area),
    avif: widths.map((width) => scaled(item, width, 'avif', area)),
    webp: widths.map((width) => scaled(item, width, 'webp', area)),
  };
}

/** At least one pixel high, and never wider than the original. */
export function scaled(
  item: PictureItem,
  wanted: number,
  format: RenditionFormat,
  area: CropArea | null = null,
): PictureRendition {
  const part = areaInPixels(area, item);
  const width = Math.max(1, Math.min(Math.round(wanted), part.width));
  const height = Math.max(1, Math.round((width * part.height) / part.width));
  return { media: item.id, area, width, height, fit: 'stretch', cut: null, format };
}

/** What others show of a use: as it was cut, or around its focal point. */
export function sharedRendition(item: PictureItem, view: PictureView, cut: SharedCut): PictureRendition {
  const { width, height } = sharedCuts[cut];
  const { area } = cutForUse(item, view, cut === 'social' ? width / height : cut);
  return cutRendition(item, area, cut);
}

/** A square of this size, or of the original's shorter side where that is less. */
export function iconRendition(
  item: PictureItem,
  size: IconSize,
  format: 'png' | 'ico' = 'png',
): PictureRendition {
  const side = Math.min(size, item.width, item.height);
  const fit = item.width === item.height ? 'stretch' : 'cover';
  return { media: item.id, area: null, width: side, height: side, fit, cut: null, format };
}

/** In the cut's proportions and no larger. Where the part has others, it is cut around what draws the eye. */
export function cutRendition(item: PictureItem, area: CropArea | null, cut: SharedCut): PictureRendition {
  const full = sharedCuts[cut];
  const part = areaInPixels(area, item);
  const width = Math.max(
    1,
    Math.min(full.width, part.width, Math.floor((part.height * full.width) / full.height)),
  );
  const height = Math.max(1, Math.min(part.height, Math.round((width * full.height) / full.width)));
  // A part that was drawn in these proportions misses them by less than two pixels.
  const isDrawn = area !== null && Math.abs(part.width - (part.height * full.width) / full.height) < 2;
  return { media: item.id, area, width, height, fit: isDrawn ? 'stretch' : 'cover', cut, format: 'jpeg' };
}
