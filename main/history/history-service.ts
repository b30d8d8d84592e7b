import { ArticleContent } from '#shared/articles/article.schema.ts';
import { restoreBlock } from '#shared/compare/restore-block.ts';
import type { Version, VersionContent, VersionId } from '#shared/history/version.schema.ts';
import type { ReplacedArticle } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { VersionList, VersionNote, VersionStore } from './version-store.ts';

/** Versions of articles: kept when a person or a publication asks for it, compared, and brought back. */
export interface HistoryService {
  /** Newest first, autosaves among them. */
  readonly list: (id: ArticleId) => Promise<VersionList>;
  /** ExpectedError `version-unknown`. */
  readonly get: (id: ArticleId, version: VersionId) => Promise<VersionContent>;
  /**
   * Keeps the article as it is now, with what is not in article.json yet. `null`: nothing changed since its newest version.
   * ExpectedError `read-only`, `article-unknown` or `not-saved`.
   */
  readonly keep: (id: ArticleId, about: VersionNote) => Promise<Version | null>;
  /** The same for many, such as those that a build or a publication took along. */
  readonly keepAll: (ids: readonly ArticleId[], about: VersionNote) => Promise<void>;
  /**
   * Text and fields become those of a version, or one block of the text does (its place there). Both what was there and
   * what is there then are versions. The status stays: where an article is in the newsroom is no part of its text. So does the section
   * where the newsroom has that of the version no more, which would keep the article from readers.
   */
  readonly restore: (id: ArticleId, version: VersionId, block: number | null) => Promise<void>;
}

export interface HistoryServiceParts {
  readonly folder: Pick<LibraryFolder, 'beginChange' | 'config'>;
  readonly versions: VersionStore;
  readonly articles: {
    readonly get: (id: ArticleId) => Promise<{ readonly article: object }>;
    readonly change: (
      id: ArticleId,
      change: (content: ArticleContent) => Partial<ArticleContent>,
      cause: ReplacedArticle['cause'],
      about?: Partial<Pick<ReplacedArticle, 'conflicts' | 'theirs'>>,
    ) => Promise<void>;
  };
}

const atOnce = 8;

export function createHistoryService({ folder, versions, articles }: HistoryServiceParts): HistoryService {
  async function keep(id: ArticleId, about: VersionNote): Promise<Version | null> {
    using _change = folder.beginChange();
    return versions.keep(id, ArticleContent.parse((await articles.get(id)).article), about);
  }

  const isThere = (wanted: ArticleContent['section']): boolean =>
    wanted === null || folder.config.sections.some(({ slug }) => slug === wanted);

  async function restore(id: ArticleId, wanted: VersionId, block: number | null): Promise<void> {
    const { version, content } = await versions.get(id, wanted);
    await keep(id, { kind: 'before-restore' });
    const change = (now: ArticleContent): Partial<ArticleContent> =>
      block === null
        ? {
            ...content,
            status: now.status,
            section: isThere(content.section) ? content.section : now.section,
          }
        : { body: restoreBlock(now.body, content.body, block) };
    await articles.change(id, change, 'restored');
    await keep(id, { kind: 'restored', note: version.at });
  }

  return {
    list: versions.list,
    get: versions.get,
    keep,
    keepAll: async (ids, about) => {
      await mapParallel(ids, atOnce, (id) => keep(id, about));
    },
    restore,
  };
}
