import { stat } from 'node:fs/promises';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { fileErrorCode } from '../platform/file-errors.ts';

export type Gone = NonNullable<SaveState['gone']>;

/**
 * What keeps an article from being where it was: its folder, or the newsroom with it, was moved, renamed or deleted, or its disk isn't
 * connected. `null`: neither; what can't be looked at counts as there.
 */
export async function whatIsGone(libraryPath: string, id: ArticleId): Promise<Gone | null> {
  const isThere = (file: string): Promise<boolean> => isIn(libraryPath, file);
  if (await isThere(libraryFiles.articleFolder(id))) return null;
  return (await isThere(libraryFiles.config)) || (await isThere(libraryFiles.articles))
    ? 'article'
    : 'newsroom';
}

function isIn(libraryPath: string, file: string): Promise<boolean> {
  return stat(inLibrary(libraryPath, file)).then(
    () => true,
    (error) => !['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error)),
  );
}
