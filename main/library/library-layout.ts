import { join } from 'node:path';
import type { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import type { FileFormat } from '#shared/media/file-formats.ts';
import {
  type ConvertedFormat,
  convertedFormats,
  mediaFormats,
  type PictureFormat,
} from '#shared/media/media.schema.ts';
import type { ReceiptId } from '#shared/publish/receipt.schema.ts';

/** Where each thing lives in a library, relative to its folder, with `/` between names: the file names of problems. */
export const libraryFiles = {
  config: 'galley.json',
  addresses: 'addresses.json',
  authors: 'authors',
  author: (slug: Slug) => `authors/${slug}.json`,
  articles: 'articles',
  articleFolder: (id: ArticleId) => `articles/${id}`,
  article: (id: ArticleId) => `articles/${id}/article.json`,
  review: (id: ArticleId) => `articles/${id}/review.json`,
  /** What readers said below it. */
  comments: (id: ArticleId) => `articles/${id}/comments.json`,
  suggestions: (id: ArticleId) => `articles/${id}/suggestions.json`,
  /** What is known of copies of the article that others have for review. */
  exchange: (id: ArticleId) => `articles/${id}/exchange.json`,
  journal: (id: ArticleId) => `articles/${id}/journal`,
  versions: (id: ArticleId) => `articles/${id}/versions`,
  snippets: 'snippets',
  templates: 'templates',
  media: 'media',
  mediaFolder: (id: MediaId) => `media/${id.slice(0, 2)}`,
  original: (id: MediaId, format: PictureFormat | FileFormat) =>
    `media/${id.slice(0, 2)}/${id}.${mediaFormats[format].extension}`,
  /** What a picture was made of. */
  given: (id: MediaId, format: ConvertedFormat) =>
    `media/${id.slice(0, 2)}/${id}.${convertedFormats[format].extension}`,
  mediaItem: (id: MediaId) => `media/${id.slice(0, 2)}/${id}.json`,
  receipts: 'publish/receipts',
  receipt: (id: ReceiptId) => `publish/receipts/${id}.json`,
  /** What a repair, a removal or a merge took away, by its time. */
  setAside: 'set-aside',
  private: '.galley',
  /** What is removed for good and on its way. */
  removed: '.galley/removed',
  /** The files of the last builds that were published, by checksum. */
  keptFiles: '.galley/published',
  keptRecord: '.galley/published/record.json',
  /** What came due and could not be published by itself yet. */
  missed: '.galley/missed.json',
  /** A review file that is being taken. */
  pendingReview: '.galley/pending.galley-review',
  lock: '.galley/lock',
  index: '.galley/index.sqlite',
} as const;

/** The absolute path of one of these files. */
export function inLibrary(libraryPath: string, file: string): string {
  return join(libraryPath, ...file.split('/'));
}
