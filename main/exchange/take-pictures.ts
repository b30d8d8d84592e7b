import type { SentReview } from '#shared/exchange/exchange.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { MediaService } from '../media/media-service.ts';
import type { OpenReviewFile } from './review-file.ts';

/** Every picture decoded to its end, none kept: so that a bad one refuses the whole file. */
export async function inspectPictures(
  media: Pick<MediaService, 'get' | 'inspect'>,
  { sent, picture }: OpenReviewFile,
): Promise<void> {
  for (const { id, fileName } of sent.media) {
    if (media.get(id) === undefined) await media.inspect(fileName, await picture(id));
  }
}

/** What the library hasn't got yet comes in as any picture does; its words are the sender's. */
export async function takePictures(
  media: Pick<MediaService, 'get' | 'import'>,
  { sent, picture }: OpenReviewFile,
): Promise<void> {
  for (const { id, fileName, details } of sent.media as SentReview['media']) {
    if (media.get(id) !== undefined) continue;
    const { error } = await media.import(fileName, await picture(id), details);
    if (error !== null) throw new ExpectedError(error.code, error.message);
  }
}
