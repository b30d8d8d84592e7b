import type { Protocol } from 'electron';
import type { Logger } from '#main/platform/logger.ts';
import { type AppFiles, answerApp } from './app-protocol.ts';
import { answerMedia, type MediaFiles } from './media-protocol.ts';
import type { PictureJobs } from './picture-jobs.ts';
import { answerPreview, type RespondPreview } from './preview-protocol.ts';
import type { Policy } from './response-headers.ts';
import { refusal } from './serve-file.ts';

interface ProtocolParts {
  readonly app: AppFiles;
  /** In development: answers instead of the files, from Vite's server. */
  readonly answerAppInstead: ((request: Request) => Promise<Response>) | null;
  readonly media: MediaFiles;
  readonly preview: RespondPreview;
  readonly pictures: PictureJobs;
  readonly log: Logger;
}

/** The window, the pictures and the previews each have their scheme; file:// is used for nothing. */
export function registerProtocols(protocol: Pick<Protocol, 'handle'>, parts: ProtocolParts): void {
  const { app, answerAppInstead, media, preview, pictures, log } = parts;
  const handle = (scheme: string, policy: Policy, answer: (request: Request) => Promise<Response>): void => {
    protocol.handle(scheme, (request) => answerOr500(request, answer, policy, log));
  };
  handle('app', app.policy, answerAppInstead ?? ((request) => answerApp(request, app)));
  handle('media', 'media', (request) => answerMedia(request, media));
  handle('preview', 'preview', (request) => answerPreview(request, preview));
  handle('pictures', 'pictures', pictures.answer);
}

/** A failure is an answer too, with the headers that every answer carries. */
async function answerOr500(
  request: Request,
  answer: (request: Request) => Promise<Response>,
  policy: Policy,
  log: Logger,
): Promise<Response> {
  try {
    return await answer(request);
  } catch (error) {
    const logId = log.error(`no answer to ${request.url}`, error);
    return refusal(500, `Something went wrong inside Galley (${logId}).`, policy);
  }
}
