import { ExpectedError } from '#shared/ipc/result.ts';
import type { ImageCodec, PictureFacts } from '../platform/image-codec.ts';
import { claimedSize } from './picture-size.ts';
import { sniffPicture } from './sniff-picture.ts';

/** More than today's largest cameras; decoding it takes some 600 MB. */
export const largestPicture = 150_000_000;

/**
 * What a file really is, whatever its name says; every pixel has been decoded once. ExpectedError `empty-file`,
 * `not-a-picture`, `picture-too-large` or `damaged-picture`, each with the way out.
 */
export async function inspectPicture(
  fileName: string,
  bytes: Uint8Array,
  codec: ImageCodec,
): Promise<PictureFacts> {
  if (bytes.length === 0) {
    throw new ExpectedError('empty-file', `“${fileName}” is empty (0 bytes). Export or copy it again.`);
  }
  const sniffed = sniffPicture(bytes);
  if (sniffed.kind !== 'picture') {
    const what = sniffed.kind === 'other' ? `is ${sniffed.name}` : 'is not a picture';
    throw new ExpectedError(
      'not-a-picture',
      `“${fileName}” ${what}, whatever its name says. Galley takes JPEG, PNG and WebP: convert it, then add it again.`,
    );
  }
  const claimed = claimedSize(bytes, sniffed.format);
  if (claimed !== null && claimed.width * claimed.height > largestPicture) {
    throw new ExpectedError(
      'picture-too-large',
      `“${fileName}” has ${claimed.width} × ${claimed.height} pixels. Galley takes up to ${largestPicture / 1_000_000} million: make it smaller, then add it again.`,
    );
  }
  const facts = await codec.identify(bytes);
  if (facts !== null) return facts;
  throw new ExpectedError(
    'damaged-picture',
    `“${fileName}” starts like a ${sniffed.format.toUpperCase()} but can't be decoded to its end: it is cut off or damaged. Export or copy it again.`,
  );
}
