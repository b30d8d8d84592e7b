import type { Article } from '#shared/articles/article.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { libraryFiles } from '../library/library-layout.ts';
import { removeForGood } from '../library/remove-for-good.ts';
import { explainFileError } from '../platform/file-errors.ts';

/** Removes an article's whole folder for good. ExpectedError `article-not-trashed`, `not-removed`. */
export async function removeTrashed(libraryPath: string, article: Article): Promise<void> {
  const { id, headline, trashedAt } = article;
  if (trashedAt === null) {
    throw new ExpectedError(
      'article-not-trashed',
      phrase`“${headline}” isn’t in the trash, and stays. Move it there first.`,
    );
  }
  try {
    await removeForGood(libraryPath, libraryFiles.articleFolder(id));
  } catch (error) {
    throw new ExpectedError(
      'not-removed',
      phrase`“${headline}” could not be deleted: ${explainFileError(error)}. It is in the trash as before.`,
      { cause: error },
    );
  }
}
