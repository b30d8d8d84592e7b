import { createHash } from 'node:crypto';

/** Ghost's ids are 24 hexadecimal digits. The same thing has the same one in every export. */
export function ghostId(kind: 'post' | 'tag' | 'user', name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 24);
}

/** An id made from a name (RFC 9562, 5.5), by which a second import knows the post of the first. */
export function uuidOf(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(18, 20)}`, hex.slice(20, 32)].join('-');
}
