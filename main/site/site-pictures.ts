import type { MediaItem } from '#shared/media/media.schema.ts';
import { extensions, type Rendition, renditionsOf } from '../media/rendition-recipes.ts';

/** Enough of the original's hash to be unique, so that names, and with them the pages, don't depend on an encoder. */
const idLength = 16;

const picturePattern = /^media\/([0-9a-f]{16})-/;

/** Where a rendition lies in a site: `media/3f29c81b07d4e6a5-800.webp`. */
export function picturePath({ media, width, format, crop }: Rendition): string {
  const size = crop === 'social' ? 'social' : String(width);
  return `media/${media.slice(0, idLength)}-${size}.${extensions[format]}`;
}

/** The other way round: the rendition that a site has at this path, if any of these items gives it. */
export function pictureAt(path: string, media: Iterable<MediaItem>): Rendition | undefined {
  const prefix = picturePattern.exec(path)?.[1];
  if (prefix === undefined) return undefined;
  for (const item of media) {
    if (!item.id.startsWith(prefix)) continue;
    const { fallback, webp, social } = renditionsOf(item);
    const found = [fallback, ...webp, social].find((rendition) => picturePath(rendition) === path);
    if (found !== undefined) return found;
  }
  return undefined;
}
