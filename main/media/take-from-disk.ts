import { basename } from 'node:path';
import type { MediaImport } from '#shared/ipc/media.contract.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError, isFileError } from '../platform/file-errors.ts';
import type { MediaService } from './media-service.ts';

/** Takes files of this disk in, one at a time: a few camera originals fill the memory already. One that can't be read is refused, as any other. */
export async function takeFromDisk(media: MediaService, paths: readonly string[]): Promise<MediaImport[]> {
  const taken: MediaImport[] = [];
  for (const path of paths) taken.push(await takeOne(media, path));
  return taken;
}

async function takeOne(media: MediaService, path: string): Promise<MediaImport> {
  const fileName = basename(path);
  try {
    return await media.take(fileName, { path });
  } catch (error) {
    if (!isFileError(error)) throw error;
    const message = phrase`“${fileName}” can't be read: ${explainReadError(error)}.`;
    return { fileName, item: null, isNew: false, error: { code: 'file-unreadable', message } };
  }
}
