import type { Dirent } from 'node:fs';
import { readdir, rmdir } from 'node:fs/promises';
import type { Article } from '#shared/articles/article.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { type ArticleId, isArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { mergedDocuments, reportConflictCopies, singleDocuments } from '../library/second-versions.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import type { Logger } from '../platform/logger.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { readArticleFile } from './article-file.ts';

export interface ReadArticlesParts {
  readonly folder: LibraryFolder;
  readonly log: Logger;
  /** Articles with text in the app's own folder, which theirs couldn't take. */
  readonly elsewhere: ReadonlySet<ArticleId>;
  /** A sync program left a second version beside the article. */
  readonly onCopy: (id: ArticleId) => void;
  /** Takes up what a crash left in the article's journal. */
  readonly openDocument: (id: ArticleId) => Promise<{ readonly article: Article }>;
}

const readsAtOnce = 16;

/** The names of all folders below articles/. */
export async function articleFolders({
  folder,
  elsewhere,
}: Pick<ReadArticlesParts, 'folder' | 'elsewhere'>): Promise<readonly string[]> {
  const names = (await entriesOf(inLibrary(folder.path, libraryFiles.articles), folder))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  for (const id of elsewhere) if (!names.includes(id)) reportHomeless(id, folder);
  return names;
}

/** Those of these folders that are articles which can be used. The others are reported to the library, and left untouched. */
export async function readArticles(
  names: readonly string[],
  parts: ReadArticlesParts,
): Promise<readonly Article[]> {
  const { folder } = parts;
  const read = await mapParallel(names, readsAtOnce, async (name) => {
    if (isArticleId(name)) return readOne(name, parts);
    const message = phrase`articles/${name} is not an article's folder: its name is not an article id. It was left as it is.`;
    folder.problems.report(`articles/${name}`, 'invalid-folder', message);
    return [];
  });
  return read.flat();
}

/** Text whose article is gone waits for it to come back, or for a person. */
function reportHomeless(id: ArticleId, folder: LibraryFolder): void {
  const message = phrase`Galley's own folder holds text of article ${id}, which this newsroom no longer has. It is kept. Open it here to write the article anew; once its folder is back, it is taken up by itself.`;
  folder.problems.report(libraryFiles.article(id), 'text-without-article', message, id);
}

async function readOne(id: ArticleId, parts: ReadArticlesParts): Promise<readonly Article[]> {
  const { folder, log, elsewhere, onCopy, openDocument } = parts;
  const path = inLibrary(folder.path, libraryFiles.articleFolder(id));
  const names = (await entriesOf(path, folder)).map((entry) => entry.name);
  if (names.every((name) => name.endsWith('.galley-tmp'))) {
    if (folder.readOnly === null) await clearCutShort(path, log);
    return [];
  }
  if (folder.readOnly === null && names.some((name) => name.endsWith('.galley-tmp'))) {
    await clearStrayTemps(path).catch((error) =>
      log.warn(`temporary files in ${path} can't be removed`, error),
    );
  }
  if (names.some((name) => copiedFrom(name, mergedDocuments) !== null)) onCopy(id);
  reportConflictCopies(folder, libraryFiles.articleFolder(id), names, singleDocuments.article, id);
  try {
    if (!names.includes('journal') && !elsewhere.has(id)) {
      const file = await readArticleFile(folder.path, id);
      if (file.state === 'read') return [file.article];
    }
    return [(await openDocument(id)).article];
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    if (error.code === 'article-unknown') {
      folder.problems.report(libraryFiles.article(id), 'missing-file', error.message, id);
    }
    return [];
  }
}

/** A new article whose making was cut short: nobody was told that there is one. */
async function clearCutShort(path: string, log: Logger): Promise<void> {
  try {
    await clearStrayTemps(path);
    // Only an empty folder goes.
    await rmdir(path);
  } catch (error) {
    log.warn(`what is left of a new article in ${path} can't be removed`, error);
  }
}

async function entriesOf(path: string, folder: LibraryFolder): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    folder.problems.report(
      path,
      'unreadable-folder',
      phrase`${path} can't be read: ${explainReadError(error)}.`,
    );
    return [];
  }
}
