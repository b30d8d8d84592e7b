import { slugOf } from '#shared/articles/article-slug.ts';
import { exportExtensions, type TogetherFormat } from '#shared/export/export-format.ts';
import type { ExportReport } from '#shared/export/export-report.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { slugify } from '#shared/library/slugify.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { Destination } from './destination.ts';
import type { Book, Chapter } from './epub/book-files.ts';
import { exportFiles } from './export-files.ts';
import { type ExportOptions, isAlone, type Outcome } from './export-options.ts';
import { exportPicture } from './export-pictures.ts';
import type { ExportParts } from './export-service.ts';
import { createGhostFile } from './ghost/ghost-file.ts';
import { prepareArticle, sourceOf } from './prepare-article.ts';
import type { TogetherFile } from './together-file.ts';
import { createWxrFile } from './wxr/wxr-file.ts';

/** Articles as one file, with their pictures in folders beside it. */
export async function exportTogether(
  parts: ExportParts,
  ids: readonly ArticleId[],
  format: TogetherFormat,
  destination: Destination,
  options: ExportOptions,
  outcome: Outcome,
): Promise<ExportReport> {
  const fileName = await fileNameOf(parts, ids, format);
  const left: { readonly id: ArticleId; readonly problem: string | null }[] = [];
  const sources = read(parts, ids, format, options, (id, problem) => left.push({ id, problem }));
  const chunks =
    format === 'epub'
      ? bookChunks(parts, sources)
      : fileChunks(sources, fileOf(parts, format, options), destination);
  const path = await destination.write(fileName, chunks, options.signal);
  const articles = left.map(({ id, problem }) => outcome(id, problem === null ? path : null, problem));
  return { path, articles, isCancelled: options.signal?.aborted === true };
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
  options: ExportOptions,
  settle: (id: ArticleId, problem: string | null) => void,
): AsyncGenerator<Chapter> {
  const { asDraft = false, signal, onProgress } = options;
  for (const [index, id] of ids.entries()) {
    onProgress?.(index, ids.length);
    if (signal?.aborted === true) return;
    try {
      const { article, shown, files } = await prepareArticle(parts, id, asDraft);
      const pictures = await mapParallel(shown, 2, (picture) => exportPicture(parts, picture, format));
      const byId = new Map(pictures.map((picture) => [picture.item.id, picture]));
      const leaving = await exportFiles(parts, files, format);
      const filesById = new Map(leaving.map((file) => [file.item.id, file]));
      yield {
        ...sourceOf(parts, article, { pictures: byId, files: filesById }),
        pictures: byId,
        files: filesById,
      };
      settle(id, null);
    } catch (error) {
      if (!(error instanceof ExpectedError) || isAlone(ids, options)) throw error;
      settle(id, error.message);
    }
  }
  onProgress?.(ids.length, ids.length);
}

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
  destination: Destination,
): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const source of sources) {
    await destination.savePictures([...source.pictures.values(), ...source.files.values()]);
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
