import { crc32 } from 'node:zlib';

/** JSON with a checksum before it, as SQLite doesn't notice a flipped bit in what it stores. */
export function sealed(value: unknown): string {
  const json = JSON.stringify(value);
  return `${crc32(json)} ${json}`;
}

/** What was sealed; `null` where it no longer is what it was. Of the program's own making, so its form isn't looked at. */
export function unsealed<Value>(text: unknown): Value | null {
  if (typeof text !== 'string') return null;
  const end = text.indexOf(' ');
  const json = text.slice(end + 1);
  return Number(text.slice(0, end)) === crc32(json) ? JSON.parse(json) : null;
}
