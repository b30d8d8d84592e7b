import { inflateSync } from 'node:zlib';

const keyword = 'XML:com.adobe.xmp';
const signatureLength = 8;
/** A packet that inflates to more was made to fill the memory. In bytes. */
const largestPacket = 4_000_000;

/**
 * The XMP packet that a PNG keeps compressed, as libvips and ImageMagick write it (zTXt, or iTXt with its flag set),
 * against XMP's own rule; ExifReader reads only the plain form. `null` where there is none. Throws on a broken one.
 */
export function compressedXmp(png: Uint8Array): Uint8Array | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let offset = signatureLength;
  while (offset + 12 <= png.length) {
    const length = view.getUint32(offset);
    const type = Buffer.from(png.subarray(offset + 4, offset + 8)).toString('latin1');
    const packed = packedText(type, png.subarray(offset + 8, offset + 8 + length));
    if (packed !== null) return inflateSync(packed, { maxOutputLength: largestPacket });
    offset += 12 + length;
  }
  return null;
}

function packedText(type: string, content: Uint8Array): Uint8Array | null {
  const isOurs = Buffer.from(content.subarray(0, keyword.length + 1)).toString('latin1') === `${keyword}\0`;
  if (!isOurs) return null;
  const rest = content.subarray(keyword.length + 1);
  // After the compression method.
  if (type === 'zTXt') return rest.subarray(1);
  if (type !== 'iTXt' || rest[0] !== 1) return null;
  // After flag and method come a language and a translated keyword, each ended by NUL.
  const languageEnd = rest.indexOf(0, 2);
  return rest.subarray(rest.indexOf(0, languageEnd + 1) + 1);
}
