import { MediaId } from '#shared/library/ids.ts';
import { isReading, refusal, servedMimeType, serveFile } from './serve-file.ts';

/** Where the files of the open library are, as absolute paths; `null` for one that it doesn't have. */
export interface MediaFiles {
  readonly original: (id: MediaId) => Promise<string | null>;
  /** A WebP at most this many pixels wide. */
  readonly rendition: (id: MediaId, width: number) => Promise<string | null>;
}

/**
 * Widths that a window can ask for: those of a site's pages, so that its files serve both, one below and one above.
 * A few, so that nothing can fill the cache with thousands of them.
 */
const renditionWidths: readonly number[] = [200, 400, 800, 1200, 1600, 2400];

interface MediaAddress {
  readonly id: MediaId;
  /** In pixels; `null` for the original. */
  readonly width: number | null;
}

/** Reads media://library/<id> and media://library/<id>/<width>; `null` for every other address. */
export function parseMediaAddress(address: string): MediaAddress | null {
  const [, id, width] = /^media:\/\/library\/([0-9a-f]{64})(?:\/([1-9]\d{0,3}))?$/.exec(address) ?? [];
  if (id === undefined) return null;
  if (width === undefined) return { id: MediaId.parse(id), width: null };
  const wanted = Number(width);
  // The next larger one of the list serves any width, so that old and new windows share the cached files.
  const served = renditionWidths.find((candidate) => candidate >= wanted);
  return served === undefined ? null : { id: MediaId.parse(id), width: served };
}

export async function answerMedia(request: Request, files: MediaFiles): Promise<Response> {
  if (!isReading(request)) return refusal(405, 'Only GET and HEAD', 'media');
  const wanted = parseMediaAddress(request.url);
  if (wanted === null) return refusal(400, 'Not a media address', 'media');

  const { id, width } = wanted;
  const path = await (width === null ? files.original(id) : files.rendition(id, width));
  const mimeType = path === null ? null : servedMimeType(path);
  if (path === null || mimeType === null) return refusal(404, 'Not found', 'media');
  return serveFile(request, { path, mimeType, policy: 'media', cache: 'immutable' });
}
