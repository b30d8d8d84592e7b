import { readFile } from 'node:fs/promises';
import type { Article } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import { lastStatus } from '#shared/articles/workflow.ts';
import { findReferences } from '#shared/body/find-references.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { type ExportFormat, exportExtensions } from '#shared/export/export-format.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import type { ArticleService } from '../articles/article-service.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Renditions } from '../media/renditions.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';
import { exportPicture } from './export-pictures.ts';
import type { ExportSource } from './export-source.ts';
import { writeFragment, writePage } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeNinjs } from './write-ninjs.ts';
import { writeText } from './write-text.ts';
import { writeWordPress } from './write-wordpress.ts';

/** In pixels: sharp on paper, and a hundredth of a camera's file. */
const pictureWidth = 1600;

export interface ExportedArticle {
  /** Such as `ferries-return.md`. */
  readonly fileName: string;
  /** Bytes for a form that isn't text. */
  readonly content: string | Uint8Array;
  /** Pictures that the text names by `path`, relative to it, and where on this disk each is to be copied from. */
  readonly pictures: readonly { readonly path: string; readonly file: string }[];
}

export interface ExportService {
  /**
   * One article in another form. ExpectedError `article-unknown`, or `article-unreadable` where a part of the text or a
   * picture couldn't come along: an export is whole or it isn't made. `article-held`: a lock holds it back;
   * `article-not-right`: it is ready for readers but for what the checks found, and wasn't asked for as a draft.
   */
  readonly exportArticle: (
    id: ArticleId,
    format: ExportFormat,
    options?: { readonly asDraft?: boolean },
  ) => Promise<ExportedArticle>;
}

export interface ExportParts {
  readonly folder: { readonly config: LibraryConfig };
  readonly articles: ArticleService;
  readonly authors: AuthorService;
  readonly media: MediaService;
  /** What is to be put right in an article before readers get it. */
  readonly check: (id: ArticleId) => Promise<readonly Problem[]>;
  readonly renditions: Renditions;
  readonly review: ReviewService;
  readonly suggestions: Pick<SuggestionsService, 'get'>;
}

/** Forms of text that name their pictures, or hold them as text. */
const writers: Readonly<Record<Exclude<ExportFormat, 'docx'>, (source: ExportSource) => string>> = {
  html: writePage,
  page: writePage,
  fragment: writeFragment,
  markdown: writeMarkdown,
  text: writeText,
  ninjs: writeNinjs,
  wordpress: writeWordPress,
};

export function createExportService(parts: ExportParts): ExportService {
  return {
    exportArticle: async (id, format, { asDraft = false } = {}) => {
      const found = await parts.articles.read(id);
      if (found === undefined)
        throw new ExpectedError('article-unknown', `The library has no article ${id}.`);
      const article = readable(found);
      assertMayLeave(article, await parts.check(id), asDraft);
      const fileName = `${slugOf(article)}.${exportExtensions[format]}`;
      if (format === 'docx') {
        return { fileName, content: await wordDocument(parts, article), pictures: [] };
      }
      const items = picturesOf(parts.media, article);
      const shown = format === 'text' ? [] : items;
      const pictures = await mapParallel(shown, 2, (item) => exportPicture(parts, item, format));
      const byId = new Map(pictures.map((picture) => [picture.item.id, picture]));
      const content = writers[format](sourceOf(parts, article, byId));
      const beside = format === 'page' ? [] : pictures;
      return { fileName, content, pictures: beside.map(({ address: path, file }) => ({ path, file })) };
    },
  };
}

const locks: readonly string[] = ['legal-hold', 'embargo'];

/** A lock holds whatever the article is for. What else blocks concerns articles that are meant for readers. */
function assertMayLeave(article: Article, problems: readonly Problem[], asDraft: boolean): void {
  const lock = problems.find(({ code }) => locks.includes(code));
  if (lock !== undefined)
    throw new ExpectedError('article-held', `“${article.headline}” was not exported. ${lock.message}`);
  const blocking = problems.filter(isBlocking);
  const [first] = blocking;
  if (asDraft || article.status !== lastStatus || first === undefined) return;
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : '';
  const message = `“${article.headline}” is ready but was not exported: ${first.message}${more} Put it right, or export it as a draft.`;
  throw new ExpectedError('article-not-right', message);
}

/** Loaded with the first Word file that is written: its library is larger than all other writers. */
async function wordDocument(parts: ExportParts, article: Article): Promise<Uint8Array> {
  const { writeDocx } = await import('./word/write-docx.ts');
  const proposal = await parts.suggestions.get(article.id);
  const proposed = proposal === null ? [] : [readable({ ...article, ...proposal.proposed })];
  const items = new Set([article, ...proposed].flatMap((one) => picturesOf(parts.media, one)));
  const pictures = await mapParallel([...items], 2, async ({ id, width, height }) => {
    const shown = Math.min(width, pictureWidth);
    const path = await parts.renditions.fileOf(id, { width: shown, format: 'jpeg' });
    return [
      id,
      { bytes: await readFile(path), width: shown, height: Math.round((shown * height) / width) },
    ] as const;
  });
  const { comments } = await parts.review.get(article.id);
  return writeDocx(sourceOf(parts, article, new Map()), new Map(pictures), { comments, proposal });
}

function readable(article: Article): Article {
  const { body, problem } = migrateBody(article.body);
  const [first] = problem === null ? readBody(body).problems : [problem];
  if (first === undefined) return { ...article, body };
  const message = `“${article.headline}” can't be exported whole: ${first.path}: ${first.message}.`;
  throw new ExpectedError('article-unreadable', message);
}

/** The hero first, each picture once. */
function picturesOf(media: MediaService, article: Article): readonly MediaItem[] {
  const ids = new Set(findReferences(article.body).map((use) => use.media));
  const all = new Set([...(article.hero === null ? [] : [article.hero.media]), ...ids]);
  return [...all].map((id) => {
    const item = media.get(id);
    if (item !== undefined) return item;
    const message = `“${article.headline}” can't be exported whole: the library doesn't have one of its pictures. Add it again or take it out.`;
    throw new ExpectedError('article-unreadable', message);
  });
}

function sourceOf(
  { folder, authors }: ExportParts,
  article: Article,
  pictures: ExportSource['pictures'],
): ExportSource {
  const { config } = folder;
  const known = new Map(authors.list().map((author) => [author.slug, author]));
  return {
    article,
    config,
    section: config.sections.find(({ slug }) => slug === article.section)?.name ?? '',
    authors: article.byline.flatMap(({ author: slug, role }) => {
      const author = known.get(slug);
      return author === undefined ? [] : [{ author, role }];
    }),
    pictures,
  };
}
