import type { MediaId } from '#shared/library/ids.ts';

/** Where the window finds a media item's picture, 800 pixels wide. */
export function mediaAddress(media: MediaId): string {
  return `media://library/${media}/800`;
}

/** The id in such an address; `null` for any other address. */
export function mediaOfAddress(address: string): string | null {
  return /^media:\/\/library\/([^/]+)/.exec(address)?.[1] ?? null;
}
