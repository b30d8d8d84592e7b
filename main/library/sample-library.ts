import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { tempPathFor } from '../platform/atomic-files.ts';
import { explainFileError } from '../platform/file-errors.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';

export interface SampleLibrary {
  /** The sample that comes with the program. Never written to. */
  readonly source: string;
  /** Where the person's own copy is made when it is first asked for. */
  readonly target: string;
}

/** The path of the person's copy of the sample newsroom. A copy that is cut short is never taken for a whole one. */
export async function sampleLibrary({ source, target }: SampleLibrary): Promise<string> {
  if (await isThere(inLibrary(target, libraryFiles.config))) return target;
  if (await isThere(target)) {
    throw new ExpectedError(
      'sample-not-made',
      phrase`The sample newsroom would be copied to ${target}, but something else is there. Move that away, then try again.`,
    );
  }
  const copy = tempPathFor(target);
  const own = (path: string): boolean =>
    relative(source, path) !== libraryFiles.private && basename(path) !== 'journal';
  try {
    await mkdir(dirname(target), { recursive: true });
    await cp(source, copy, { recursive: true, filter: own });
    await rename(copy, target);
  } catch (error) {
    await rm(copy, { recursive: true, force: true }).catch(() => {});
    throw new ExpectedError(
      'sample-not-made',
      phrase`The sample newsroom could not be copied to ${target}: ${explainFileError(error)}.`,
      { cause: error },
    );
  }
  return target;
}

/** The name of the copy's folder, inside the person's documents. */
export function sampleFolder(documents: string): string {
  return join(documents, 'Galley sample newsroom');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
