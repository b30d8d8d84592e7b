import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import { z } from 'zod';
import { MediaDetails } from '#shared/media/media.schema.ts';
import { compressedXmp } from './png-xmp.ts';
import { sniffFile } from './sniff-file.ts';

/** XMP's names come without their prefix. */
type Tags = Readonly<Record<string, unknown>>;

/** What cameras and phones write into a description that nobody wrote. */
const cameraDescription =
  /^(OLYMPUS|SONY|SAMSUNG|MINOLTA|KONICA|KODAK|NIKON|DIGITAL|DCIM|default|untitled)\b[\w\s\\/.-]*$/i;

/**
 * What a picture says of itself: XMP first, then IPTC-IIM, then EXIF (IPTC Photo Metadata Standard 2025.1; the Metadata
 * Working Group's order). Alt text is XMP's only, never a caption in its place. Throws on metadata that can't be read.
 */
export function readMetadata(bytes: Uint8Array): MediaDetails {
  const tags = load(bufferOf(bytes));
  const xmp = groupOf(packedXmp(bytes) ?? tags.xmp);
  const iptc = groupOf(tags.iptc);
  const exif = groupOf(tags.exif);
  return MediaDetails.parse({
    alt: textOf(xmp['AltTextAccessibility']),
    extendedDescription: textOf(xmp['ExtDescrAccessibility']),
    caption: first(textOf(xmp['description']), textOf(iptc['Caption/Abstract']), describedBy(exif)),
    credit: first(textOf(xmp['Credit']), textOf(iptc['Credit'])),
    creator: first(listOf(xmp['creator']), listOf(iptc['By-line']), listOf(exif['Artist'])),
    copyright: first(textOf(xmp['rights']), textOf(iptc['Copyright Notice']), textOf(exif['Copyright'])),
    license: first(textOf(xmp['WebStatement']), textOf(xmp['license'])),
    usageTerms: textOf(xmp['UsageTerms']),
    instructions: first(textOf(xmp['Instructions']), textOf(iptc['Special Instructions'])),
    expires: dayOf(
      first(textOf(xmp['LicenseEndDate']), textOf(xmp['expirationDate']), textOf(iptc['Expiration Date'])),
    ),
    takenAt: first(textOf(xmp['DateCreated']), iptcDate(iptc), exifDate(exif)) || null,
  });
}

/** What a picture without any metadata has. */
export const noDetails: MediaDetails = MediaDetails.parse({});

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function isPng(bytes: Uint8Array): boolean {
  const sniffed = sniffFile(bytes);
  return sniffed.kind === 'picture' && sniffed.format === 'png';
}

/** ExifReader reads files only, so the packet is given to it as the smallest JPEG that can hold it. */
function packedXmp(bytes: Uint8Array): object | undefined {
  const packet = isPng(bytes) ? compressedXmp(bytes) : null;
  if (packet === null) return undefined;
  const content = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), packet]);
  if (content.length > 65_533) return undefined;
  const header = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  header.writeUInt16BE(content.length + 2, 4);
  const jpeg = Buffer.concat([header, content, Buffer.from([0xff, 0xd9])]);
  return load(jpeg).xmp;
}

/** ExifReader looks for an XML parser by a `require` that a bundle has not, and without one leaves XMP out in silence. */
function load(file: Buffer): ExifReader.ExpandedTags {
  const domParser = new DOMParser({ onError: onErrorStopParsing });
  return ExifReader.load(file, { expanded: true, domParser });
}

function first(...candidates: readonly string[]): string {
  return candidates.find((candidate) => candidate !== '') ?? '';
}

function groupOf(group: object | undefined): Tags {
  return (group ?? {}) as Tags;
}

/** One text. Of several languages the default, else the first (XMP specification part 1, 8.2.2.4). */
function textOf(tag: unknown): string {
  const items = itemsOf(tag);
  const chosen = items.find((item) => languageOf(item) === 'x-default') ?? items[0];
  return cleanText(chosen);
}

/** Several names as one text, in their order. */
function listOf(tag: unknown): string {
  return itemsOf(tag).map(cleanText).filter(Boolean).join(', ');
}

/** IPTC-IIM repeats a tag, XMP holds an array: both as a list of tags. */
function itemsOf(tag: unknown): readonly Tags[] {
  if (Array.isArray(tag)) return tag.flatMap(itemsOf);
  if (typeof tag !== 'object' || tag === null) return [];
  const value = (tag as Tags)['value'];
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
  return isList && value.length > 0 ? value.flatMap(itemsOf) : [tag as Tags];
}

function languageOf(tag: Tags): unknown {
  const attributes = tag['attributes'];
  return typeof attributes === 'object' && attributes !== null ? (attributes as Tags)['lang'] : undefined;
}

/** EXIF ends texts with NUL, pads them with spaces, and puts a NUL between two copyrights. */
function cleanText(tag: Tags | undefined): string {
  const text = tag?.['description'];
  if (typeof text !== 'string') return '';
  return text
    .split('\0')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ')
    .replace(/\r\n?/g, '\n');
}

function describedBy(exif: Tags): string {
  const text = textOf(exif['ImageDescription']);
  return cameraDescription.test(text) ? '' : text;
}

/** The day of `20260331`, `2026-03-31` or `2026-03-31T18:00:00Z`; `null` for anything else. */
function dayOf(written: string): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T|$)/.exec(written) ?? [];
  const date = z.iso.date().safeParse(`${year}-${month}-${day}`);
  return date.success ? date.data : null;
}

function iptcDate(iptc: Tags): string {
  const date = textOf(iptc['Date Created']);
  const time = textOf(iptc['Time Created']);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || date.startsWith('0000')) return '';
  return /^\d\d:\d\d:\d\d/.test(time) ? `${date}T${time}` : date;
}

/** From "2026:03:04 10:11:12"; a camera whose clock was never set writes zeros. */
function exifDate(exif: Tags): string {
  const written = textOf(exif['DateTimeOriginal']);
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(written) ?? [];
  if (year === undefined || year === '0000') return '';
  const offset = textOf(exif['OffsetTimeOriginal']);
  return `${year}-${month}-${day}T${time}${/^[+-]\d\d:\d\d$/.test(offset) ? offset : ''}`;
}
