import { DamagedRecording, type FileBytes } from './file-bytes.ts';
import { type Edit, type Part, partsWith } from './parts.ts';

/** Elements by their ids (RFC 9559, section 5; Void and CRC-32 are EBML's own, RFC 8794, 11.3). */
const ids = {
  segment: 0x18538067,
  cluster: 0x1f43b675,
  tracks: 0x1654ae6b,
  track: 0xae,
  info: 0x1549a966,
  void: 0xec,
} as const;
const entered: readonly number[] = [ids.segment, ids.tracks, ids.track, ids.info];
/** Tags, attachments (covers, fonts), checksums that no longer fit, date, title, names of the file, of tracks and codecs. */
const dropped: readonly number[] = [0x1254c367, 0x1941a469, 0xbf, 0x4461, 0x7ba9, 0x7384, 0x536e, 0x258688];
/** The programs that wrote it: they must be named, and may be named by nothing. */
const emptied: readonly number[] = [0x4d80, 0x5741];

/** As readers get it: what describes the recording goes, each byte in its place, so that the index of places stays true. */
export async function webmParts(file: FileBytes): Promise<readonly Part[]> {
  const edits: Edit[] = [];
  await walk(file, 0, file.size, edits);
  return partsWith(file.size, edits);
}

async function walk(file: FileBytes, from: number, to: number, edits: Edit[]): Promise<void> {
  let start = from;
  while (start < to) {
    const head = await file.read(start, 12);
    const id = readId(head);
    const size = id === null ? null : readSize(head, id.length);
    if (id === null || size === null) throw new DamagedRecording(`no element at ${start}`);
    const body = start + id.length + size.length;
    // A recorder that was writing to a stream didn't know its length: what it holds follows as if beside it.
    if (size.value === null) {
      start = body;
      continue;
    }
    const end = body + size.value;
    if (end > to) {
      // The last cluster of a recording that was broken off.
      if (id.value === ids.cluster || id.value === ids.segment) return walk(file, body, to, edits);
      if (body > to || to !== file.size) throw new DamagedRecording(`an element at ${start} ends at ${end}`);
      return;
    }
    if (dropped.includes(id.value)) edits.push(...voided(start, end - start));
    else if (emptied.includes(id.value)) edits.push({ at: body, part: { zeros: size.value } });
    else if (entered.includes(id.value)) await walk(file, body, end, edits);
    start = end;
  }
}

function voided(at: number, length: number): readonly Edit[] {
  const head = voidHead(length);
  return [
    { at, part: { bytes: head } },
    { at: at + head.length, part: { zeros: length - head.length } },
  ];
}

/** The head of an empty element that takes so many bytes in all. */
function voidHead(total: number): Uint8Array {
  if (total < 2) throw new DamagedRecording('an element of one byte');
  if (total < 10) return Buffer.from([ids.void, 0x80 | (total - 2)]);
  const head = Buffer.alloc(9);
  head.writeBigUInt64BE(BigInt(total - 9) | (1n << 56n), 1);
  head[0] = ids.void;
  return head;
}

function readId(head: Buffer): { readonly value: number; readonly length: number } | null {
  const length = Math.clz32(head[0] ?? 0) - 23;
  return length > 4 || head.length < length ? null : { value: head.readUIntBE(0, length), length };
}

/** `value` is `null` where all its bits are set: unknown. */
function readSize(
  head: Buffer,
  at: number,
): { readonly value: number | null; readonly length: number } | null {
  const first = head[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8 || head.length < at + length) return null;
  let value = BigInt(first & (0xff >> length));
  for (let index = 1; index < length; index += 1) value = (value << 8n) | BigInt(head[at + index] ?? 0);
  const isUnknown = value === (1n << BigInt(7 * length)) - 1n;
  return { value: isUnknown ? null : Number(value), length };
}
