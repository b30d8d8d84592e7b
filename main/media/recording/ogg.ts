import { DamagedRecording, type FileBytes } from './file-bytes.ts';
import { type Edit, type Part, partsWith } from './parts.ts';

/** How much of a stream has been read. */
interface Stream {
  packets: number;
  /** Bytes of its second packet. */
  comment: number;
  codec: keyof typeof heads;
}

/** As readers get it: the packet of comments is empty in each of its streams, of the same length, and nothing moves (RFC 3533). */
export async function oggParts(file: FileBytes): Promise<readonly Part[]> {
  const edits: Edit[] = [];
  const streams = new Map<number, Stream>();
  let start = 0;
  while (start + 27 <= file.size) {
    const head = await file.read(start, 27 + 255);
    if (head.toString('latin1', 0, 4) !== 'OggS') throw new DamagedRecording(`no page at ${start}`);
    const segments = head.subarray(27, 27 + (head[26] ?? 0));
    const length = 27 + segments.length + segments.reduce((sum, one) => sum + one, 0);
    const serial = head.readUInt32LE(14);
    const isFirst = ((head[5] ?? 0) & 2) !== 0;
    const stream = isFirst ? newStream() : streams.get(serial);
    if (stream === undefined) throw new DamagedRecording('a page of no stream');
    streams.set(serial, stream);
    if (stream.packets < 2) {
      const page = Buffer.from(await file.read(start, length));
      if (page.length < length) throw new DamagedRecording('the last page is cut off');
      if (emptyComments(page, segments, stream)) edits.push({ at: start, part: { bytes: page } });
    }
    start += length;
  }
  return partsWith(file.size, edits);
}

/** Blanks what this page has of the second packet, and signs the page anew. */
function emptyComments(page: Buffer, segments: Uint8Array, stream: Stream): boolean {
  let [at, isChanged] = [27 + segments.length, false];
  for (const length of segments) {
    if (stream.packets === 1) {
      for (let index = at; index < at + length; index += 1) {
        page[index] = emptyByte(page[index] ?? 0, stream);
        stream.comment += 1;
      }
      isChanged = true;
    }
    at += length;
    if (length < 255) stream.packets += 1;
  }
  if (!isChanged) return false;
  page.writeUInt32LE(0, 22);
  page.writeUInt32LE(checksum(page), 22);
  return true;
}

const newStream = (): Stream => ({ packets: 0, comment: 0, codec: 'opus' });

const heads = { vorbis: 7, opus: 8 } as const;

/** The name of the packet stays; then no vendor, no comments, and of Vorbis the bit that ends them (Vorbis I, 5.2.1). */
function emptyByte(was: number, stream: Stream): number {
  if (stream.comment === 0) stream.codec = was === 3 ? 'vorbis' : 'opus';
  const head = heads[stream.codec];
  if (stream.comment < head) return was;
  return stream.codec === 'vorbis' && stream.comment === head + 8 ? 1 : 0;
}

/** CRC-32 of the polynomial 0x04c11db7, without the usual reflections (RFC 3533, 6). */
function checksum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  return sum;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum >>> 0;
});
