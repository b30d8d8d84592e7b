import { mkdir, rm } from 'node:fs/promises';
import { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { explainIssues, writeVersionedFile } from '../library/versioned-file.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import type { Clock } from '../platform/clock.ts';
import { newArticleId } from '../platform/ids.ts';
import { contentOf } from './article-content.ts';
import type { NewArticle } from './article-service.ts';

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
    ...content.data,
  });
}

/** What an article's copy starts from. */
export function copyOf(article: Article): NewArticle {
  const content = contentOf(article);
  const headline = `${content.headline} (copy)`;
  return { ...content, headline, slug: null, publication: null, status: 'draft' };
}

/** Writes an article that isn't here yet. ExpectedError `not-saved`; then nothing is left. */
export async function writeNewArticle(libraryPath: string, article: Article): Promise<Article> {
  const { id } = article;
  const folder = inLibrary(libraryPath, libraryFiles.articleFolder(id));
  try {
    await mkdir(folder, { recursive: true });
    await writeVersionedFile(inLibrary(libraryPath, libraryFiles.article(id)), article);
    await syncFolder(inLibrary(libraryPath, libraryFiles.articles));
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw savingFailed(libraryFiles.article(id), error);
  }
  return article;
}
