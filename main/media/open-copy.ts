import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { mediaFormats } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';

/**
 * Opens a copy of an original in the system's program: what is done to it there never reaches the library. Its ending is that
 * of its content, so that nothing else than a program for such files gets it. `makeFolder` makes one that somebody removes when that
 * program is done with it, which it never says. ExpectedError `not-opened`.
 */
export async function openCopy(
  file: string,
  { fileName, format }: MediaItem,
  { open, makeFolder }: { open: (path: string) => Promise<string>; makeFolder: () => Promise<string> },
): Promise<void> {
  const { extension } = mediaFormats[format];
  const copy = join(await makeFolder(), `${plainName(fileName)}.${extension}`);
  await copyFile(file, copy);
  await chmod(copy, 0o444);
  const reason = await open(copy);
  if (reason !== '') throw new ExpectedError('not-opened', phrase`“${fileName}” was not opened: ${reason}.`);
}

/** Letters, figures and simple marks of a name that came from elsewhere, without its ending. */
function plainName(fileName: string): string {
  const name = fileName.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]+/gu, '-');
  return name.slice(0, 80) || 'document';
}
