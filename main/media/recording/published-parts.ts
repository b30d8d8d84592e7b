import type { FileFormat } from '#shared/media/file-formats.ts';
import type { FileBytes } from './file-bytes.ts';
import { mp3Parts } from './mp3.ts';
import { readMp4 } from './mp4.ts';
import { oggParts } from './ogg.ts';
import type { Part } from './parts.ts';
import { wavParts } from './wav.ts';
import { webmParts } from './webm.ts';

/**
 * What of a file readers get: of a recording film and sound, never place, device, serial number or cover; a document as it is,
 * since what it says of itself is signed, or needed by screen readers. `null` where that can't be taken apart. Throws
 * DamagedRecording.
 */
export async function publishedParts(file: FileBytes, format: FileFormat): Promise<readonly Part[] | null> {
  switch (format) {
    case 'mp4':
    case 'm4a':
      return (await readMp4(file)).parts;
    case 'webm':
    case 'weba':
      return webmParts(file);
    case 'ogg':
      return oggParts(file);
    case 'mp3':
      return mp3Parts(file);
    case 'wav':
      return wavParts(file);
    case 'pdf':
      return [{ from: 0, to: file.size }];
  }
}
