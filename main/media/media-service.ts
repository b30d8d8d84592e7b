import type { MediaImport } from '#shared/ipc/media.contract.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaDetails, MediaItem } from '#shared/media/media.schema.ts';

export interface MediaService {
  /** Newest first. */
  readonly list: () => readonly MediaItem[];
  readonly get: (id: MediaId) => MediaItem | undefined;
  /** Takes a picture in. Why it was refused is in the answer's `error`, never thrown. */
  readonly import: (fileName: string, bytes: Uint8Array) => Promise<MediaImport>;
  /** ExpectedError `media-unknown`. */
  readonly update: (id: MediaId, details: MediaDetails) => Promise<MediaItem>;
  /** The absolute path of the original. */
  readonly fileOf: (item: MediaItem) => string;
}
