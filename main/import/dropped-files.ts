import { rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { isDocument } from '#shared/articles/article-files.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { ImportSource } from './planned-imports.ts';

interface DroppedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What was dropped, where it lies: pictures that its articles name are found there. ExpectedError `no-place` where something
 * lies nowhere, as what comes out of a browser, or not beside the others.
 */
export async function placeOf(dropped: readonly string[]): Promise<ImportSource> {
  const [folder, ...others] = new Set(dropped.map((path) => (isAbsolute(path) ? dirname(path) : '')));
  if (!folder || others.length > 0)
    throw new ExpectedError('no-place', phrase`These files lie in no one folder.`);
  const paths: string[] = [];
  for (const path of dropped) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
    if (isFolder || isDocument(path)) paths.push(path);
  }
  return { paths, tidy: async () => {}, shown: (text) => text };
}

/** These lie nowhere: they lie side by side in a new `folder` for the moment, as their articles name them. */
export async function layDown(files: readonly DroppedFile[], folder: string): Promise<ImportSource> {
  const tidy = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const paths: string[] = [];
    for (const { fileName, bytes } of files) {
      const path = join(folder, basename(fileName));
      await writeFile(path, bytes);
      if (isDocument(fileName)) paths.push(path);
    }
    return { paths, tidy, shown: (text) => text.replaceAll(join(folder, '/'), '') };
  } catch (error) {
    await tidy();
    throw error;
  }
}
