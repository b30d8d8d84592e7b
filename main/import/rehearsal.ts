import type { Author } from '#shared/authors/author.schema.ts';
import type { ImportNews } from '#shared/ipc/import.contract.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import { freeSlug, slugify } from '#shared/library/slugify.ts';
import { hasNothingOpen } from '#shared/suggestions/settle-suggestions.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { CommentService } from '../comments/comment-service.ts';
import type { MediaService } from '../media/media-service.ts';
import type { ImportParts } from './take-article.ts';

interface Rehearsal {
  readonly parts: ImportParts;
  /** What the newsroom would have besides the articles. */
  readonly news: () => Omit<ImportNews, 'elsewhere' | 'unplaced'>;
}

export interface RehearsedParts extends Pick<ImportParts, 'folder' | 'clock'> {
  readonly articles: Pick<ArticleService, 'allSummaries' | 'read' | 'tryCreate'>;
  readonly authors: Pick<AuthorService, 'list' | 'tryCreate'>;
  readonly media: Pick<MediaService, 'tryImport' | 'tryFile'>;
  readonly comments: Pick<CommentService, 'of'>;
}

/**
 * Stands in for a newsroom's services: the import does all that it does and finds every problem that it finds, and nothing
 * is written. So a dry run can't say anything else than the import will.
 */
export function rehearse({
  folder,
  articles,
  authors,
  media,
  comments: readers,
  clock,
}: RehearsedParts): Rehearsal {
  let { config } = folder;
  const sectionsBefore = config.sections.length;
  const people = new Map(authors.list().map((author) => [author.slug, author]));
  const newPeople: string[] = [];
  const pictures = new Set<MediaId>();
  const files = new Set<MediaId>();
  let comments = 0;
  const note = (author: Author): Author => {
    people.set(author.slug, author);
    return author;
  };
  return {
    news: () => ({
      sections: config.sections.slice(sectionsBefore).map(({ name }) => name),
      authors: newPeople,
      pictures: pictures.size,
      files: files.size,
      comments,
    }),
    parts: {
      isTrial: true,
      clock,
      folder: {
        get config() {
          return config;
        },
        updateConfig: async (next) => {
          config = next;
          return config;
        },
        assertWritable: () => {},
      },
      articles: {
        allSummaries: articles.allSummaries,
        read: articles.read,
        create: async (wanted) => articles.tryCreate(wanted),
        change: async () => {},
      },
      authors: {
        list: () => [...people.values()],
        create: async (wanted) => {
          const slug = freeSlug(wanted.slug ?? slugify(wanted.name, 'author'), (taken) => people.has(taken));
          const author = note(authors.tryCreate({ ...wanted, slug }));
          newPeople.push(author.name);
          return author;
        },
        save: async (author) => note(author),
      },
      media: {
        import: async (fileName, bytes) => {
          const tried = await media.tryImport(fileName, bytes);
          if (tried.item !== null && tried.isNew) pictures.add(tried.item.id);
          return tried;
        },
        takeFile: async (fileName, source) => {
          const tried = await media.tryFile(fileName, source);
          if (tried.item !== null && tried.isNew) files.add(tried.item.id);
          return tried;
        },
      },
      review: { change: async () => {} },
      comments: {
        add: async (article, wanted) => {
          const kept = new Set((await readers.of(article)).map(({ origin }) => origin));
          const fresh = wanted.filter(({ origin }) => !kept.has(origin)).length;
          comments += fresh;
          return fresh;
        },
      },
      suggestions: {
        take: async (_id: ArticleId, draft, authorsOf) =>
          hasNothingOpen(draft) ? null : { authors: [...authorsOf(draft)] },
      },
      history: { keep: async () => null },
      rememberFormer: async () => {},
    },
  };
}
