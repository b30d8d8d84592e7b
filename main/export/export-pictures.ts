import { readFile } from 'node:fs/promises';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { areaCode, areaInPixels, type CropArea } from '#shared/media/crop.ts';
import { pictureFormats } from '#shared/media/media.schema.ts';
import type { MediaService } from '../media/media-service.ts';
import { extensions } from '../media/rendition-recipes.ts';
import type { Renditions } from '../media/renditions.ts';
import type { ExportedPicture } from './export-source.ts';
import type { ShownPicture } from './shown-pictures.ts';

/** In pixels: what a CMS or an agency makes its own sizes from. */
const largest = 2400;

const mimeTypes = { jpeg: 'image/jpeg', webp: 'image/webp' } as const;

/** A picture as it leaves: `file` is where it is on this disk, `path` where it goes beside the text. */
export interface PictureFile extends ExportedPicture {
  readonly file: string;
  readonly path: string;
}

/**
 * What others may print leaves without place, device and preview, as on the site: made anew, with credit and rights
 * written in. Markdown is for moving articles; its pictures are the originals, with all that is in them.
 */
export async function exportPicture(
  parts: { readonly media: MediaService; readonly renditions: Renditions },
  { item, area }: ShownPicture,
  format: ExportFormat,
): Promise<PictureFile> {
  if (format === 'markdown') {
    const { id, format: kind, width, height } = item;
    const path = pathOf(id, pictureFormats[kind].extension);
    return { item, address: path, path, width, height, file: parts.media.fileOf(item) };
  }
  // JPEG has no transparency; of the others readers of books before EPUB 3.3 know none that we make.
  const kind = item.format === 'jpeg' || format === 'epub' ? 'jpeg' : 'webp';
  const { file, width, height } = await makePicture(parts.renditions, { item, area }, largest, kind);
  const path = `${folders[format] ?? ''}${pathOf(item.id, extensions[kind], area)}`;
  const address =
    format === 'page'
      ? `data:${mimeTypes[kind]};base64,${await readFile(file, 'base64')}`
      : `${bases[format] ?? ''}${path}`;
  return { item, address, width, height, file, path };
}

/** The part that leaves, at most `widest` pixels wide. */
export async function makePicture(
  renditions: Renditions,
  { item, area }: ShownPicture,
  widest: number,
  format: 'jpeg' | 'webp',
): Promise<{ readonly file: string; readonly width: number; readonly height: number }> {
  const part = areaInPixels(area, item);
  const width = Math.min(part.width, widest);
  const height = Math.max(1, Math.round((width * part.height) / part.width));
  const [file] = await renditions.prepare([
    { media: item.id, area, width, height, fit: 'stretch', cut: null, format },
  ]);
  if (file === undefined) throw new Error(`no rendition of ${item.id}`);
  return { file, width, height };
}

/** Where other programs keep their pictures, and how their texts name that place. */
const folders: Partial<Record<ExportFormat, string>> = {
  ghost: 'content/images/',
  wxr: 'wp-content/uploads/',
};
const bases: Partial<Record<ExportFormat, string>> = { ghost: '__GHOST_URL__/', wxr: '/' };

/** Names from another computer may hold anything; the content's own name can't clash nor climb. */
function pathOf(id: string, extension: string, area: CropArea | null = null): string {
  const part = area === null ? '' : `-${areaCode(area)}`;
  return `pictures/${id.slice(0, 16)}${part}.${extension}`;
}
