import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainFileError } from '../platform/file-errors.ts';
import { isWithin } from '../platform/is-within.ts';
import { kindOfPath } from '../platform/path-kind.ts';
import { readManifest, type SiteManifest } from './site-manifest.ts';

export interface OutputFolder {
  readonly path: string;
  /** What the last build left here; `null` in an empty or new folder. */
  readonly manifest: SiteManifest | null;
}

/**
 * Whether a site may be written here, before anything is. Throws ExpectedError `out-is-file`, `out-not-empty`,
 * `out-in-library` or `out-unreadable`: a build must never mix with, or replace, anything that it didn't write.
 */
export async function inspectOutput(out: string, libraryPath: string): Promise<OutputFolder> {
  const path = resolve(out);
  if (await isWithin(path, libraryPath)) {
    const message = phrase`The site can't be built to ${path}: it and the library's folder (${libraryPath}) lie in one another. Choose a folder outside.`;
    throw new ExpectedError('out-in-library', message);
  }
  const kind = await kindOfPath(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (kind === 'nothing') return { path, manifest: null };
  if (kind === 'file') {
    throw new ExpectedError(
      'out-is-file',
      phrase`The site can't be built to ${path}: that is a file. Choose a folder.`,
    );
  }
  const manifest = await readManifest(path);
  if (manifest !== null && manifest !== 'foreign') return { path, manifest };
  if ((await namesIn(path)).length === 0) return { path, manifest: null };
  const message = phrase`The site can't be built to ${path}: the folder holds files that Galley didn't write. Choose an empty or new folder, or one that holds an earlier build.`;
  throw new ExpectedError('out-not-empty', message);
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): ExpectedError {
  const message = phrase`The site can't be built to ${path}: ${explainFileError(error)}. Choose another folder.`;
  return new ExpectedError('out-unreadable', message, { cause: error });
}
