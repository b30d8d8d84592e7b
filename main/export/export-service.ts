import { readFile } from 'node:fs/promises';
import type { Article } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import { exportExtensions, type SingleFormat } from '#shared/export/export-format.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { LinkedArticles } from '../articles/linked-articles.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Renditions } from '../media/renditions.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';
import { findTargets } from './article-targets.ts';
import { exportFiles } from './export-files.ts';
import { exportPicture, makePicture } from './export-pictures.ts';
import type { ExportSource } from './export-source.ts';
import { prepareArticle, readable, sourceOf } from './prepare-article.ts';
import { shownPictures } from './shown-pictures.ts';
import { writeFragment, writePage } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeNinjs, writeNinjs2 } from './write-ninjs.ts';
import { writeText } from './write-text.ts';
import { writeWordPress } from './write-wordpress.ts';

/** In pixels: sharp on paper, and a hundredth of a camera's file. */
const pictureWidth = 1600;

export interface ExportedArticle {
  /** Such as `ferries-return.md`. */
  readonly fileName: string;
  /** Bytes for a form that isn't text. */
  readonly content: string | Uint8Array;
  /** Pictures, recordings and documents that the text names by `path`, relative to it, and where on this disk each is to be copied from. */
  readonly pictures: readonly { readonly path: string; readonly file: string }[];
}

interface ExportService {
  /**
   * One article in another form. ExpectedError `article-unknown`, or `article-unreadable` where a part of the text or a
   * picture couldn't come along: an export is whole or it isn't made. `article-held`: a lock holds it back;
   * `article-not-right`: it is ready for readers but for what the checks found, and wasn't asked for as a draft.
   */
  readonly exportArticle: (
    id: ArticleId,
    format: SingleFormat,
    options?: { readonly asDraft?: boolean },
  ) => Promise<ExportedArticle>;
}

export interface ExportParts {
  readonly folder: { readonly config: LibraryConfig };
  readonly articles: ArticleService;
  readonly linked: Pick<LinkedArticles, 'find'>;
  readonly authors: AuthorService;
  readonly media: MediaService;
  /** What is to be put right in an article before readers get it. */
  readonly check: (id: ArticleId) => Promise<readonly Problem[]>;
  readonly renditions: Renditions;
  readonly review: ReviewService;
  readonly suggestions: Pick<SuggestionsService, 'get'>;
}

/** Forms of text that name their pictures, or hold them as text. */
const writers: Readonly<Record<Exclude<SingleFormat, 'docx'>, (source: ExportSource) => string>> = {
  html: writePage,
  page: writePage,
  fragment: writeFragment,
  markdown: writeMarkdown,
  text: writeText,
  ninjs: writeNinjs,
  ninjs2: writeNinjs2,
  wordpress: writeWordPress,
};

export function createExportService(parts: ExportParts): ExportService {
  return {
    exportArticle: async (id, format, { asDraft = false } = {}) => {
      const { article, own, shown, files } = await prepareArticle(parts, id, asDraft);
      const fileName = `${slugOf(article)}.${exportExtensions[format]}`;
      if (format === 'docx') {
        return { fileName, content: await wordDocument(parts, own), pictures: [] };
      }
      const leaving = format === 'text' ? [] : shown;
      const pictures = await mapParallel(leaving, 2, (picture) => exportPicture(parts, picture, format));
      const byId = new Map(pictures.map((picture) => [picture.item.id, picture]));
      const leavingFiles = await exportFiles(parts, files, format);
      const filesById = new Map(leavingFiles.map((file) => [file.item.id, file]));
      const content = writers[format](sourceOf(parts, article, { pictures: byId, files: filesById }));
      const beside = format === 'page' ? [] : [...pictures, ...leavingFiles];
      return { fileName, content, pictures: beside.map(({ path, file }) => ({ path, file })) };
    },
  };
}

/** Loaded with the first Word file that is written: its library is larger than all other writers. */
async function wordDocument(parts: ExportParts, article: Article): Promise<Uint8Array> {
  const { writeDocx } = await import('./word/write-docx.ts');
  const proposal = await parts.suggestions.get(article.id);
  const proposed = proposal === null ? [] : [readable({ ...article, ...proposal.proposed })];
  const shown = shownPictures(parts.media, [article, ...proposed]);
  const pictures = await mapParallel(shown, 2, async (picture) => {
    const { file, width, height } = await makePicture(parts.renditions, picture, pictureWidth, 'jpeg');
    return [picture.item.id, { bytes: await readFile(file), width, height }] as const;
  });
  const { comments } = await parts.review.get(article.id);
  const bodies = [article, ...(proposal === null ? [] : [proposal.base, proposal.proposed])];
  const target = await findTargets(
    parts,
    bodies.map(({ body }) => body),
  );
  const source = sourceOf(parts, article, { pictures: new Map(), files: new Map() });
  return writeDocx(source, new Map(pictures), target, { comments, proposal });
}
