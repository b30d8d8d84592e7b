import type { ConvertedFormat, PictureFormat } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { isCameraRaw } from './camera-raw.ts';

/** What a file's first bytes say it is, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'picture'; readonly format: PictureFormat }
  /** A picture that pages can't show as it is. */
  | { readonly kind: 'convertible'; readonly format: ConvertedFormat; readonly name: string }
  /** Something else that people try to add; `name` as in "a PDF", `wayOut` what they can do. */
  | { readonly kind: 'other'; readonly name: string; readonly wayOut?: string }
  | { readonly kind: 'unknown' };

const heic = (): Sniffed => ({
  kind: 'other',
  name: phrase`a HEIC picture, whose compression Galley has no licence for`,
  wayOut: phrase`Export it as JPEG (in Photos: File › Export), then add it. An iPhone takes JPEG with Settings › Camera › Formats › Most Compatible.`,
});
const cameraRaw = (): Sniffed => ({
  kind: 'other',
  name: phrase`a camera’s raw file`,
  wayOut: phrase`Develop it and export it as JPEG, then add it.`,
});
const tiff = (): Sniffed => ({ kind: 'convertible', format: 'tiff', name: phrase`a TIFF` });

const signatures = (): readonly (readonly [Sniffed, readonly (readonly [number, string])[]])[] => [
  [{ kind: 'picture', format: 'jpeg' }, [[0, '\xff\xd8\xff']]],
  [{ kind: 'picture', format: 'png' }, [[0, '\x89PNG\r\n\x1a\n']]],
  [
    { kind: 'picture', format: 'webp' },
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  [{ kind: 'convertible', format: 'gif', name: phrase`a GIF` }, [[0, 'GIF8']]],
  [tiff(), [[0, 'II*\0']]],
  [tiff(), [[0, 'MM\0*']]],
  [{ kind: 'other', name: phrase`a Windows bitmap` }, [[0, 'BM']]],
  [{ kind: 'other', name: phrase`a Photoshop file` }, [[0, '8BPS']]],
  [{ kind: 'other', name: phrase`a PDF` }, [[0, '%PDF']]],
];

export function sniffPicture(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('ftyp', 4)) return sniffBoxes(start);
  const [match] =
    signatures().find(([, parts]) => parts.every(([offset, text]) => start.startsWith(text, offset))) ?? [];
  if (match?.kind === 'convertible' && match.format === 'tiff' && isCameraRaw(bytes)) return cameraRaw();
  return match ?? sniffMarkup(start);
}

/** The brands of an ISO base media file (ISO/IEC 14496-12, 4.3): AVIF and HEIC differ in them only. */
function sniffBoxes(start: string): Sniffed {
  const length = (start.charCodeAt(2) << 8) | start.charCodeAt(3);
  const brands = start.slice(8, Math.max(12, length));
  if (/avi[fs]/.test(brands)) return { kind: 'convertible', format: 'avif', name: phrase`an AVIF picture` };
  return /he[iv][cmsx]|mif1|msf1/.test(brands) ? heic() : { kind: 'other', name: phrase`a film or sound` };
}

/** A drawing, with or without declaration, comments and document type before it. */
function sniffMarkup(start: string): Sniffed {
  const text = start.replace(/^(?:\xef\xbb\xbf|\s)+/, '');
  if (!text.startsWith('<')) return { kind: 'unknown' };
  const isDrawing =
    /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+svg[^>]*(?:\[[\s\S]*?\]\s*)?>|\s)*<svg[\s>]/i.test(text);
  return isDrawing
    ? { kind: 'convertible', format: 'svg', name: phrase`an SVG drawing` }
    : { kind: 'other', name: phrase`a text or web page` };
}
