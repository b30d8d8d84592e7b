import { access, rm } from 'node:fs/promises';
import type { z } from 'zod';
import { Article, ArticleContent, type TakenState } from '#shared/articles/article.schema.ts';
import { type Body, emptyBody } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { explainIssues, writeVersionedFile } from '../library/versioned-file.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import type { Clock } from '../platform/clock.ts';
import { fileErrorCode } from '../platform/file-errors.ts';
import { newArticleId } from '../platform/ids.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { contentOf } from './article-content.ts';

/** What a new article starts from: a headline, and whatever else is known. */
export type NewArticle = Omit<z.input<typeof ArticleContent>, 'body'> & {
  readonly body?: Body;
  readonly origin?: string | null;
  readonly taken?: TakenState | null | undefined;
};

/** Writes a new article into a folder of its own. ExpectedError `invalid-article` or `not-saved`; then nothing is left. */
export async function makeArticle(libraryPath: string, wanted: NewArticle, clock: Clock): Promise<Article> {
  return writeNewArticle(libraryPath, draftArticle(wanted, clock));
}

/** A new article that is nowhere yet. ExpectedError `invalid-article`. */
export function draftArticle(wanted: NewArticle, clock: Clock): Article {
  const content = ArticleContent.safeParse({ ...wanted, body: wanted.body ?? emptyBody() });
  if (!content.success) {
    throw new ExpectedError(
      'invalid-article',
      phrase`“${wanted.headline}” can't be added: ${explainIssues(content.error)}.`,
    );
  }
  const now = clock.now().toISOString();
  return Article.parse({
    schemaVersion: librarySchemaVersion,
    id: newArticleId(clock),
    createdAt: now,
    updatedAt: now,
    trashedAt: null,
    origin: wanted.origin ?? null,
    ...(wanted.taken && { taken: wanted.taken }),
    ...content.data,
  });
}

/** What an article's copy starts from. */
export function copyOf(article: Article): NewArticle {
  const content = contentOf(article);
  const headline = `${content.headline} (copy)`;
  return { ...content, headline, slug: null, publication: null, featured: false, status: 'draft' };
}

/**
 * Writes an article that isn't here yet. ExpectedError `not-saved`; then nothing of it is left. ExpectedError `article-unreadable`: it
 * is here, only nobody can read it, and stays as it is.
 */
export async function writeNewArticle(libraryPath: string, article: Article): Promise<Article> {
  const { id } = article;
  const folder = inLibrary(libraryPath, libraryFiles.articleFolder(id));
  await assertNoArticle(libraryPath, id);
  let isMade = false;
  try {
    isMade = await makeFolders(folder, 2);
    await writeVersionedFile(inLibrary(libraryPath, libraryFiles.article(id)), article);
    await syncFolder(inLibrary(libraryPath, libraryFiles.articles));
  } catch (error) {
    // A folder that was there has what others put into it.
    if (isMade) await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw savingFailed(libraryFiles.article(id), error);
  }
  return article;
}

/** ExpectedError `article-unreadable` where there is a file by that name, whatever it holds. */
async function assertNoArticle(libraryPath: string, id: ArticleId): Promise<void> {
  const file = libraryFiles.article(id);
  const code = await access(inLibrary(libraryPath, file)).then(
    () => null,
    (error: unknown) => fileErrorCode(error),
  );
  if (code === 'ENOENT') return;
  throw new ExpectedError(
    'article-unreadable',
    phrase`${file} is here and can't be used. It was left as it is: mend it, or put a copy of it back, then try again.`,
  );
}
