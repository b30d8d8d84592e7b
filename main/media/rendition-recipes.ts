import type { MediaId } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';

export type RenditionFormat = 'webp' | 'jpeg';

/** One file made of a media item. `social` is cut to the proportions that link previews show. */
export interface Rendition {
  readonly media: MediaId;
  /** In pixels; never more than the original has. */
  readonly width: number;
  readonly height: number;
  readonly format: RenditionFormat;
  readonly crop: 'none' | 'social';
}

/** What is made of a media item for pages. */
export interface RenditionSet {
  /** For browsers without WebP, and the size that the page reserves. */
  readonly fallback: Rendition;
  /** Narrowest first. */
  readonly webp: readonly Rendition[];
  readonly social: Rendition;
}

/** In pixels: a card on a telephone up to a hero on a large screen. */
const standardWidths = [400, 800, 1200, 1600] as const;
const fallbackWidth = 1200;

/** The size of a link preview's picture (developers.facebook.com/docs/sharing/best-practices). */
const socialSize = { width: 1200, height: 630 } as const;

export const extensions: Readonly<Record<RenditionFormat, string>> = { webp: 'webp', jpeg: 'jpg' };

/** The renditions of an item: the standard widths that it has, and its own where it is narrower than the widest. */
export function renditionsOf(item: MediaItem): RenditionSet {
  const widest = Math.min(item.width, Math.max(...standardWidths));
  const widths = [...standardWidths.filter((width) => width < widest), widest];
  return {
    fallback: scaled(item, Math.min(item.width, fallbackWidth), 'jpeg'),
    webp: widths.map((width) => scaled(item, width, 'webp')),
    social: socialCrop(item),
  };
}

/** At least one pixel high, and never wider than the original. */
export function scaled(item: MediaItem, wanted: number, format: RenditionFormat): Rendition {
  const width = Math.max(1, Math.min(Math.round(wanted), item.width));
  const height = Math.max(1, Math.round((width * item.height) / item.width));
  return { media: item.id, width, height, format, crop: 'none' };
}

function socialCrop(item: MediaItem): Rendition {
  const { width: full, height: fullHeight } = socialSize;
  const width = Math.max(1, Math.min(full, item.width, Math.floor((item.height * full) / fullHeight)));
  const height = Math.max(1, Math.min(item.height, Math.round((width * fullHeight) / full)));
  return { media: item.id, width, height, format: 'jpeg', crop: 'social' };
}
