import { crc32, deflateSync } from 'node:zlib';

/** Writes the metadata that cameras and picture desks write, byte by byte, so that no test trusts a library's writer. */

/** `dataset` is the number after 2: in IPTC-IIM 4.2. */
export type IimField = readonly [dataset: number, value: string];

/** A JPEG with these segments right after its start. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** APP1 with an XMP packet that holds these properties. */
export function xmpSegment(properties: string): Uint8Array {
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xmpPacket(properties))]),
  );
}

export function xmpPacket(properties: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:cc="http://creativecommons.org/ns#"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A PNG with the packet in an iTXt chunk right after its header (PNG, 11.3.3.4; XMP specification part 3, 1.1.5). */
export function withXmpChunk(png: Uint8Array, packet: string, how: 'plain' | 'compressed'): Uint8Array {
  const headerEnd = 33;
  const isCompressed = how === 'compressed';
  const text = isCompressed ? deflateSync(packet) : Buffer.from(packet);
  const content = [
    Buffer.from('iTXtXML:com.adobe.xmp\0'),
    Buffer.from([isCompressed ? 1 : 0, 0, 0, 0]),
    text,
  ];
  const chunk = Buffer.concat(content);
  const whole = Buffer.concat([uint32(chunk.length - 4), chunk, uint32(crc32(chunk))]);
  return Buffer.concat([png.subarray(0, headerEnd), whole, png.subarray(headerEnd)]);
}

/** A property with its languages, the first of which is the default. */
export function inLanguages(name: string, texts: Readonly<Record<string, string>>): string {
  const items = Object.entries(texts).map(
    ([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`,
  );
  return `<${name}><rdf:Alt>${items.join('')}</rdf:Alt></${name}>`;
}

/** APP13 with a Photoshop resource of IPTC-IIM. UTF-8 says so in record 1:90; Latin-1 says nothing. */
export function iimSegment(encoding: 'utf8' | 'latin1', ...fields: readonly IimField[]): Uint8Array {
  const charset = encoding === 'utf8' ? [dataset(1, 90, Buffer.from('\x1b%G', 'latin1'))] : [];
  const records = fields.map(([number, value]) => dataset(2, number, Buffer.from(value, encoding)));
  const iim = Buffer.concat([...charset, ...records]);
  const header = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0', 'latin1'),
    uint32(iim.length),
  ]);
  const padding = Buffer.alloc(iim.length % 2);
  return segment(0xed, Buffer.concat([header, iim, padding]));
}

/** APP1 with EXIF: texts of the first directory by tag number, and of the EXIF directory (DateTimeOriginal …). */
export function exifSegment(
  main: Readonly<Record<number, string>>,
  exif: Readonly<Record<number, string>> = {},
): Uint8Array {
  const mainSize = 2 + 12 * (Object.keys(main).length + 1) + 4;
  const first = directory(8, main, [0x8769, 8 + mainSize + textSize(main)]);
  const second = directory(8 + first.length, exif);
  const tiff = Buffer.concat([Buffer.from('MM\0*', 'latin1'), uint32(8), first, second]);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

function directory(
  offset: number,
  texts: Readonly<Record<number, string>>,
  pointer?: readonly [number, number],
): Buffer {
  const entries = Object.entries(texts).map(
    ([tag, text]) => [Number(tag), Buffer.from(`${text}\0`)] as const,
  );
  const count = entries.length + (pointer === undefined ? 0 : 1);
  let next = offset + 2 + 12 * count + 4;
  const rows = entries.map(([tag, value]) => {
    // Up to four bytes stand in the entry itself (TIFF 6.0, section 2).
    const place = value.length <= 4 ? Buffer.concat([value, Buffer.alloc(4 - value.length)]) : uint32(next);
    if (value.length > 4) next += value.length;
    return Buffer.concat([uint16(tag), uint16(2), uint32(value.length), place]);
  });
  if (pointer !== undefined)
    rows.push(Buffer.concat([uint16(pointer[0]), uint16(4), uint32(1), uint32(pointer[1])]));
  const values = entries.map(([, value]) => value).filter((value) => value.length > 4);
  return Buffer.concat([uint16(count), ...rows, uint32(0), ...values]);
}

function textSize(texts: Readonly<Record<number, string>>): number {
  const sizes = Object.values(texts).map((text) => Buffer.byteLength(text) + 1);
  return sizes.filter((size) => size > 4).reduce((sum, size) => sum + size, 0);
}

function dataset(record: number, number: number, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, number]), uint16(value.length), value]);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(content.length + 2), content]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
