import { ExpectedError } from '#shared/ipc/result.ts';
import type { ConvertedFormat } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type ImageCodec, largestPicture, type PictureFacts } from '../platform/image-codec.ts';
import { claimedSize } from './picture-size.ts';
import type { SniffedFile } from './recording/inspect-file.ts';
import { type Sniffed, sniffFile } from './sniff-file.ts';

/** A picture as the library keeps it for pages. */
export interface InspectedPicture {
  readonly facts: PictureFacts;
  readonly bytes: Uint8Array;
  /** What the file was, where another one was made of it. */
  readonly original: ConvertedFormat | null;
}

/**
 * What a file really is, whatever its name says; every pixel has been decoded once. AVIF, GIF, TIFF and SVG become a
 * JPEG or PNG. ExpectedError `empty-file`, `not-a-picture`, `picture-too-large` or `damaged-picture`, each with the way out.
 */
export async function inspectPicture(
  fileName: string,
  bytes: Uint8Array,
  codec: ImageCodec,
): Promise<InspectedPicture> {
  if (bytes.length === 0) {
    throw new ExpectedError('empty-file', phrase`“${fileName}” is empty (0 bytes). Export or copy it again.`);
  }
  const sniffed = sniffFile(bytes);
  if (sniffed.kind === 'convertible') {
    const made = await codec.convert(bytes, sniffed.format);
    if (made !== null) return { ...made, original: sniffed.format };
    throw new ExpectedError(
      'damaged-picture',
      phrase`“${fileName}” is ${sniffed.name} that can't be read here: it is damaged, larger than ${largestPicture / 1_000_000} million pixels, or of a kind that this system doesn't know. Export it as JPEG or PNG, then add that.`,
    );
  }
  if (sniffed.kind !== 'picture') throw notAPicture(fileName, sniffed);
  const claimed = claimedSize(bytes, sniffed.format);
  if (claimed !== null && claimed.width * claimed.height > largestPicture) {
    throw new ExpectedError(
      'picture-too-large',
      phrase`“${fileName}” has ${claimed.width} × ${claimed.height} pixels. Galley takes up to ${largestPicture / 1_000_000} million: make it smaller, then add it again.`,
    );
  }
  const facts = await codec.identify(bytes);
  if (facts !== null) return { facts, bytes, original: null };
  throw new ExpectedError(
    'damaged-picture',
    phrase`“${fileName}” starts like a ${sniffed.format.toUpperCase()} but can't be decoded to its end: it is cut off or damaged. Export or copy it again.`,
  );
}

function notAPicture(
  fileName: string,
  sniffed: Exclude<Sniffed, { kind: 'picture' | 'convertible' }>,
): ExpectedError {
  const name = nameOf(sniffed);
  const what = name === null ? phrase`is not a picture` : phrase`is ${name}`;
  const wayOut =
    (sniffed.kind === 'other' ? sniffed.wayOut : undefined) ??
    phrase`Galley takes JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG: convert it, then add it again.`;
  return new ExpectedError('not-a-picture', phrase`“${fileName}” ${what}, whatever its name says. ${wayOut}`);
}

function nameOf(sniffed: Exclude<Sniffed, { kind: 'picture' | 'convertible' }>): string | null {
  switch (sniffed.kind) {
    case 'other':
      return sniffed.name;
    case 'recording':
      return phrase`a film or sound`;
    case 'document':
      return phrase`a PDF`;
    case 'unknown':
      return null;
  }
}

/** What is said to be a recording or a document, and is none; a form that pages can't play says so. */
export function notAFile(fileName: string, sniffed: Exclude<Sniffed, SniffedFile>): ExpectedError {
  if (sniffed.kind === 'other') return notAPicture(fileName, sniffed);
  return new ExpectedError(
    'not-a-recording',
    phrase`“${fileName}” is no recording and no PDF, whatever its name says. Export it again.`,
  );
}

/** A file grew or was replaced between the look at it and its copy. */
export function fileChanged(fileName: string): ExpectedError {
  return new ExpectedError(
    'file-changed',
    phrase`“${fileName}” was still being written while it was read. Add it again when it is complete.`,
  );
}
