import type { BylineRole } from '../articles/byline.ts';

/** The property of our own documents that keeps the names of a role apart, whatever a line of them has between and within. */
export function creditProperty(role: BylineRole): string {
  return `Byline ${role}`;
}
