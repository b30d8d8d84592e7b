import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isArticleFile } from '#shared/articles/article-files.ts';
import type { ImportSource } from './planned-imports.ts';

export interface DroppedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A window says no paths: the files lie side by side for the moment, as their articles name them. */
export async function layDown(files: readonly DroppedFile[]): Promise<ImportSource> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-import-'));
  const tidy = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const paths: string[] = [];
    for (const { fileName, bytes } of files) {
      const path = join(folder, basename(fileName));
      await writeFile(path, bytes);
      if (isArticleFile(fileName)) paths.push(path);
    }
    return { paths, tidy, shown: (text) => text.replaceAll(join(folder, '/'), '') };
  } catch (error) {
    await tidy();
    throw error;
  }
}
