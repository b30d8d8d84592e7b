import type { MediaId } from '#shared/library/ids.ts';

/** Where the window gets a picture at least `width` pixels wide; main makes and keeps the file. */
export function mediaAddress(id: MediaId, width: number): string {
  return `media://library/${id}/${width}`;
}

/** Where it gets a recording, whole or in parts. */
export function originalAddress(id: MediaId): string {
  return `media://library/${id}`;
}
