/** A copy of a JPEG or WebP file that has none, with this XMP packet in it. Throws for anything else. */
export function insertXmp(file: Uint8Array, format: 'jpeg' | 'webp', packet: string): Uint8Array {
  const bytes = Buffer.from(file);
  return format === 'jpeg' ? intoJpeg(bytes, packet) : intoWebp(bytes, packet);
}

const jpegNamespace = 'http://ns.adobe.com/xap/1.0/\0';
const largestSegment = 0xffff;

/** An APP1 segment after the start and the JFIF header (XMP specification, part 3, 1.1.3). */
function intoJpeg(bytes: Buffer, packet: string): Uint8Array {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new Error('not a JPEG file');
  const content = Buffer.from(jpegNamespace + packet);
  const length = content.length + 2;
  // A caption of 60,000 letters: the picture does without rather than with half a sentence.
  if (length > largestSegment) return bytes;
  const hasJfif = bytes.readUInt16BE(2) === 0xffe0;
  const at = hasJfif ? 4 + bytes.readUInt16BE(4) : 2;
  const header = Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]);
  return Buffer.concat([bytes.subarray(0, at), header, content, bytes.subarray(at)]);
}

const alphaFlag = 0x10;
const xmpFlag = 0x04;

/** A chunk at the end, announced in the VP8X chunk, which a simple file is given (RFC 9649, 2.5 to 2.7). */
function intoWebp(bytes: Buffer, packet: string): Uint8Array {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp) throw new Error('not a WebP file');
  const rest = bytes.subarray(12);
  const first = rest.toString('latin1', 0, 4);
  const extended = first === 'VP8X' ? Buffer.from(rest) : Buffer.concat([extendedHeader(first, rest), rest]);
  extended.writeUInt8(extended.readUInt8(8) | xmpFlag, 8);
  const body = Buffer.concat([Buffer.from('WEBP'), extended, chunk('XMP ', Buffer.from(packet))]);
  return chunk('RIFF', body);
}

function extendedHeader(first: string, chunks: Buffer): Buffer {
  const isLossless = first === 'VP8L';
  if (!isLossless && first !== 'VP8 ') throw new Error(`a WebP file that starts with ${first}`);
  const bits = isLossless ? chunks.readUInt32LE(9) : 0;
  const width = isLossless ? (bits & 0x3fff) + 1 : chunks.readUInt16LE(14) & 0x3fff;
  const height = isLossless ? ((bits >> 14) & 0x3fff) + 1 : chunks.readUInt16LE(16) & 0x3fff;
  const content = Buffer.alloc(10);
  content.writeUInt8(isLossless && ((bits >> 28) & 1) === 1 ? alphaFlag : 0, 0);
  content.writeUIntLE(width - 1, 4, 3);
  content.writeUIntLE(height - 1, 7, 3);
  return chunk('VP8X', content);
}

/** Name, length, content, and a byte more where the length is odd. */
function chunk(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)]);
}
