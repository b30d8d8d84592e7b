import { ExpectedError } from '#shared/ipc/result.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import type { MediaService } from '../media/media-service.ts';
import type { OpenReviewFile } from './review-file.ts';

/** Every picture decoded to its end, every recording read, none kept: so that a bad one refuses the whole file. */
export async function inspectMedia(
  media: Pick<MediaService, 'get' | 'inspect' | 'inspectFile'>,
  { sent, picture, file }: OpenReviewFile,
): Promise<void> {
  for (const item of sent.media) {
    if (media.get(item.id) !== undefined) continue;
    if (isPicture(item)) await media.inspect(item.fileName, await picture(item.id));
    else await media.inspectFile(item.fileName, await file(item.id));
  }
}

/** What the library hasn't got yet comes in as any file does; its words are the sender's. */
export async function takeMedia(
  media: Pick<MediaService, 'get' | 'import' | 'take'>,
  { sent, picture, file }: OpenReviewFile,
): Promise<void> {
  for (const item of sent.media) {
    const { id, fileName } = item;
    if (media.get(id) !== undefined) continue;
    // What they keep to there binds nobody here.
    const details = { ...item.details, termsRead: '' };
    const { error } = isPicture(item)
      ? await media.import(fileName, await picture(id), details)
      : await media.take(fileName, { path: await file(id) }, details);
    if (error !== null) throw new ExpectedError(error.code, error.message);
  }
}
