import type { PictureFormat } from '#shared/media/media.schema.ts';

/** What a file's first bytes say it is, whatever its name says. */
export type Sniffed =
  | { readonly kind: 'picture'; readonly format: PictureFormat }
  /** Something else that people try to add; `name` as in "a GIF". */
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unknown' };

const signatures: readonly (readonly [Sniffed, readonly (readonly [number, string])[]])[] = [
  [{ kind: 'picture', format: 'jpeg' }, [[0, '\xff\xd8\xff']]],
  [{ kind: 'picture', format: 'png' }, [[0, '\x89PNG\r\n\x1a\n']]],
  [
    { kind: 'picture', format: 'webp' },
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  [{ kind: 'other', name: 'a GIF' }, [[0, 'GIF8']]],
  [{ kind: 'other', name: 'an AVIF picture' }, [[4, 'ftypavif']]],
  [{ kind: 'other', name: 'a HEIC picture' }, [[4, 'ftyphei']]],
  [{ kind: 'other', name: 'a HEIC picture' }, [[4, 'ftypmif1']]],
  [{ kind: 'other', name: 'a TIFF or camera raw picture' }, [[0, 'II*\0']]],
  [{ kind: 'other', name: 'a TIFF or camera raw picture' }, [[0, 'MM\0*']]],
  [{ kind: 'other', name: 'a Windows bitmap' }, [[0, 'BM']]],
  [{ kind: 'other', name: 'a Photoshop file' }, [[0, '8BPS']]],
  [{ kind: 'other', name: 'a PDF' }, [[0, '%PDF']]],
  [{ kind: 'other', name: 'an SVG drawing' }, [[0, '<svg']]],
  [{ kind: 'other', name: 'a text or web page' }, [[0, '<']]],
];

export function sniffPicture(bytes: Uint8Array): Sniffed {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  const match = signatures.find(([, parts]) =>
    parts.every(([offset, text]) => start.startsWith(text, offset)),
  );
  return match?.[0] ?? { kind: 'unknown' };
}
