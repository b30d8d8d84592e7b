import { areaCode, type CropArea } from '#shared/media/crop.ts';
import { fileFormats } from '#shared/media/file-formats.ts';
import type { MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { faviconPath } from '#shared/site/site-paths.ts';
import {
  cutRendition,
  extensions,
  iconRendition,
  iconSizes,
  type PictureRendition,
  type Rendition,
  renditionsOf,
  type SharedCut,
  sharedCuts,
  type WholeFile,
} from '../media/rendition-recipes.ts';

/** Enough of the original's hash to be unique, so that names, and with them the pages, don't depend on an encoder. */
const idLength = 16;

const picturePattern = /^media\/([0-9a-f]{16})(?:-|\.[a-z0-9]+$)(?:(\d{1,5}(?:\.\d{1,5}){3})-)?/;

/**
 * Where a rendition lies in a site: `media/3f29c81b07d4e6a5-800.webp`, `media/3f29c81b07d4e6a5-social.jpg`. A part of the
 * original is named by its place in ten-thousandths: `media/3f29c81b07d4e6a5-1250.0.7500.10000-800.webp`. The one .ico is asked
 * for by its name.
 */
export function picturePath({ media, area, width, cut, format }: PictureRendition): string {
  if (format === 'ico') return faviconPath;
  const part = area === null ? '' : `-${areaCode(area)}`;
  return `media/${media.slice(0, idLength)}${part}-${cut ?? width}.${extensions[format]}`;
}

/** Where a recording or document lies: `media/3f29c81b07d4e6a5.mp4`. */
export function filePath({ media, whole }: WholeFile): string {
  return `media/${media.slice(0, idLength)}.${fileFormats[whole].extension}`;
}

/** The other way round: the rendition that a site has at this path, if any of these items gives it. */
export function pictureAt(path: string, media: Iterable<MediaItem>): Rendition | undefined {
  const [, prefix, code] = picturePattern.exec(path) ?? [];
  if (prefix === undefined) return undefined;
  const area = code === undefined ? null : areaOf(code);
  for (const item of media) {
    if (!item.id.startsWith(prefix)) continue;
    if (!isPicture(item)) {
      const whole: WholeFile = { media: item.id, whole: item.format };
      if (filePath(whole) === path) return whole;
      continue;
    }
    const found = candidates(item, area).find((rendition) => picturePath(rendition) === path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function candidates(item: PictureItem, area: CropArea | null): readonly PictureRendition[] {
  const { fallback, avif, webp } = renditionsOf(item, area);
  const cuts = Object.keys(sharedCuts) as readonly SharedCut[];
  return [
    fallback,
    ...avif,
    ...webp,
    ...cuts.map((cut) => cutRendition(item, area, cut)),
    ...iconSizes.map((size) => iconRendition(item, size)),
  ];
}

/** `null` for what is no part of a picture. */
function areaOf(code: string): CropArea | null {
  const [x = 0, y = 0, width = 0, height = 0] = code.split('.').map((part) => Number(part) / 10_000);
  return width === 0 || height === 0 ? null : { x, y, width, height };
}
