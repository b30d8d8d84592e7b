import { convertedFormats, mediaFormats } from './media.schema.ts';

/** Of every file that Galley makes or serves, by the ending of its name. */
const mimeTypes: ReadonlyMap<string, string> = new Map([
  ...Object.values({ ...mediaFormats, ...convertedFormats }).map(
    ({ extension, mimeType }) => [extension, mimeType] as const,
  ),
  ['jpeg', mediaFormats.jpeg.mimeType],
  ['ico', 'image/x-icon'],
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['wasm', 'application/wasm'],
  ['woff2', 'font/woff2'],
  ['json', 'application/json; charset=utf-8'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
]);

/** `null` for a name whose ending isn't known. */
export function mimeTypeOf(path: string): string | null {
  return mimeTypes.get(extensionOf(path)) ?? null;
}

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
