import { resolve } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { explainFileError } from '../platform/file-errors.ts';
import { isWithin } from '../platform/is-within.ts';
import { kindOfPath } from '../platform/path-kind.ts';

/** What a person named as the target: a name that ends in `.zip` is a zip, all else a folder. */
export function targetAt(path: string): PublishTarget {
  const absolute = resolve(path);
  return { kind: /\.zip$/i.test(absolute) ? 'zip' : 'folder', path: absolute };
}

/** Whether a site may be brought there at all. ExpectedError `target-in-library`, `target-is-file`, `target-is-folder`, `target-unreadable`. */
export async function checkTarget(target: PublishTarget, libraryPath: string): Promise<PublishTarget> {
  const path = resolve(target.path);
  if (await isWithin(path, libraryPath)) {
    const message = phrase`The site can't be published to ${path}: it and the library's folder (${libraryPath}) lie in one another. Choose a place outside.`;
    throw new ExpectedError('target-in-library', message);
  }
  const kind = await kindOfPath(path).catch((error: unknown) => {
    const message = phrase`The site can't be published to ${path}: ${explainFileError(error)}. Choose another place.`;
    throw new ExpectedError('target-unreadable', message, { cause: error });
  });
  if (target.kind === 'folder' && kind === 'file') {
    throw new ExpectedError(
      'target-is-file',
      phrase`The site can't be published to ${path}: that is a file. Choose a folder, or a name that ends in .zip.`,
    );
  }
  if (target.kind === 'zip' && kind === 'folder') {
    throw new ExpectedError(
      'target-is-folder',
      phrase`The site can't be published to ${path}: that is a folder. Choose another name for the zip.`,
    );
  }
  return { kind: target.kind, path };
}
