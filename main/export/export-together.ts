import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { slugOf } from '#shared/articles/article-slug.ts';
import { exportExtensions, type TogetherFormat } from '#shared/export/export-format.ts';
import type { ExportedOne, ExportReport } from '#shared/export/export-report.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { slugify } from '#shared/library/slugify.ts';
import { tempPathFor } from '../platform/atomic-files.ts';
import { explainFileError } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { Book, Chapter } from './epub/book-files.ts';
import type { ExportOptions, Outcome } from './export-articles.ts';
import { exportPicture } from './export-pictures.ts';
import type { ExportParts } from './export-service.ts';
import { createGhostFile } from './ghost/ghost-file.ts';
import { prepareArticle, sourceOf } from './prepare-article.ts';
import { existing, savePictures } from './save-export.ts';
import type { TogetherFile } from './together-file.ts';
import { createWxrFile } from './wxr/wxr-file.ts';

/**
 * Articles as one file, with their pictures in folders beside it. The file is written under another name and gets its own
 * when it is whole, so that nobody ever finds a part of it.
 */
export async function exportTogether(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: TogetherFormat,
  folder: string,
  options: ExportOptions,
  outcome: Outcome,
): Promise<ExportReport> {
  const path = join(folder, await fileNameOf(parts, ids, format));
  const articles: ExportedOne[] = [];
  const sources = read(parts, ids, format, options, (id, problem) =>
    articles.push(outcome(id, problem === null ? path : null, problem)),
  );
  const chunks =
    format === 'epub'
      ? bookChunks(parts, sources)
      : fileChunks(sources, fileOf(parts, format, options), folder);
  const temp = tempPathFor(path);
  try {
    await assertFree(path);
    await mkdir(folder, { recursive: true });
    const isWritten = await writeChunks(temp, chunks, options.signal);
    const isCancelled = options.signal?.aborted === true;
    if (!isWritten || isCancelled) return { path: null, articles: articles.map(stayed), isCancelled };
    await rename(temp, path);
    return { path, articles, isCancelled: false };
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('export-failed', `${path} can't be written: ${explainFileError(error)}.`);
  } finally {
    await rm(temp, { force: true });
  }
}

/** An article's own name, or that of the newsroom. */
async function fileNameOf(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: TogetherFormat,
): Promise<string> {
  const [only] = ids;
  const article = ids.length === 1 && only !== undefined ? await parts.articles.read(only) : undefined;
  const name = article === undefined ? slugify(parts.folder.config.title, 'articles') : slugOf(article);
  return `${name}.${exportExtensions[format]}`;
}

/** One article after the other; `settle` hears of each. A single one that can't leave is thrown. */
async function* read(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: TogetherFormat,
  { asDraft = false, signal, onProgress }: ExportOptions,
  settle: (id: ArticleId, problem: string | null) => void,
): AsyncGenerator<Chapter> {
  for (const [index, id] of ids.entries()) {
    onProgress?.(index, ids.length);
    if (signal?.aborted === true) return;
    try {
      const { article, shown } = await prepareArticle(parts, id, asDraft);
      const pictures = await mapParallel(shown, 2, (picture) => exportPicture(parts, picture, format));
      const byId = new Map(pictures.map((picture) => [picture.item.id, picture]));
      yield { ...sourceOf(parts, article, byId), pictures: byId };
      settle(id, null);
    } catch (error) {
      if (!(error instanceof ExpectedError) || ids.length === 1) throw error;
      settle(id, error.message);
    }
  }
  onProgress?.(ids.length, ids.length);
}

type Chunks = AsyncIterable<string | Uint8Array>;

function fileOf(
  { folder, authors }: ExportParts,
  format: 'ghost' | 'wxr',
  { clock }: ExportOptions,
): TogetherFile {
  return format === 'ghost' ? createGhostFile(clock.now()) : createWxrFile(folder.config, authors.list());
}

async function* fileChunks(
  sources: AsyncIterable<Chapter>,
  file: TogetherFile,
  folder: string,
): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const source of sources) {
    await savePictures(folder, [...source.pictures.values()]);
    yield `${isEmpty ? file.begin() : ''}${file.article(source)}`;
    isEmpty = false;
  }
  if (!isEmpty) yield file.end();
}

/** A book is a reader's handful of articles: its texts are held together, its pictures are not. */
async function* bookChunks(
  { folder: { config } }: ExportParts,
  sources: AsyncIterable<Chapter>,
): AsyncGenerator<Uint8Array> {
  const chapters: Chapter[] = [];
  for await (const source of sources) chapters.push(source);
  const [first] = chapters;
  if (first === undefined) return;
  const { article } = first;
  const isSingle = chapters.length === 1;
  const book: Book = {
    title: isSingle ? article.headline : config.title,
    language: isSingle ? (article.language ?? config.language) : config.language,
    publisher: config.title,
    chapters,
  };
  const { writeEpub } = await import('./epub/write-epub.ts');
  yield* writeEpub(book) as AsyncIterable<Uint8Array>;
}

/** `false` where there was nothing to write. */
async function writeChunks(path: string, chunks: Chunks, signal?: AbortSignal): Promise<boolean> {
  const handle = await open(path, 'wx');
  let isWritten = false;
  try {
    for await (const chunk of chunks) {
      await handle.writeFile(chunk);
      isWritten = true;
      if (signal?.aborted === true) break;
    }
    await handle.sync();
    return isWritten;
  } finally {
    await handle.close();
  }
}

async function assertFree(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found !== null) throw existing(path);
}

function stayed(one: ExportedOne): ExportedOne {
  return { ...one, file: null };
}
