import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleQuery, ArticleSummary } from '#shared/articles/article-query.ts';
import type { OpenedArticle, ReplacedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Listen } from '../platform/signal.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ReadMany } from '../search/bulk-indexer.ts';
import type { ArticleToIndex } from '../search/index-row.ts';
import type { ChangeAbout } from './article-document-parts.ts';
import type { StartCheck } from './check-at-start.ts';
import type { FallbackJournals } from './fallback-journals.ts';
import type { WasBuilt } from './keep-address.ts';
import type { KeepVersion } from './kept-versions.ts';
import type { NewArticle } from './make-article.ts';
import type { SaveDelays } from './save-timer.ts';
import type { Scan } from './scan-articles.ts';
import type { ArticlesSnapshot } from './snapshot-articles.ts';
import type { TagCount } from './tag-counts.ts';

/** What the articles need of the library and of the world. */
export interface ArticleServiceParts {
  readonly folder: LibraryFolder;
  /** Without it, a look at all articles is begun here. */
  readonly scan?: Scan;
  readonly clock: Clock;
  readonly log: Logger;
  readonly delays?: SaveDelays;
  /** Where text goes while the library's folder can't be written. */
  readonly fallback?: FallbackJournals | null;
  readonly keepVersion?: KeepVersion;
  /** Without it no article was in a build. */
  readonly wasBuilt?: WasBuilt;
  /** Where words are found, and what is known of articles that haven't changed since. */
  readonly index?: ArticleIndex | null;
  /** Reads very many and puts them into the index. */
  readonly readMany?: ReadMany | null;
  /** Doesn't wait until files have been held against the index, where there is one. */
  readonly isQuick?: boolean;
}

/** Unknown ids are ExpectedError `article-unknown`, an unreadable file is `article-unreadable`. */
export interface ArticleService {
  readonly list: (query: ArticleQuery) => readonly ArticleSummary[];
  /**
   * Once every file has been held against what the index says of it. Until then lists may show what another program has
   * changed since; whatever needs every article waits for it.
   */
  readonly checked: () => Promise<StartCheck>;
  readonly readForIndex: (id: ArticleId) => Promise<ArticleToIndex | null>;
  /** In the trash or not. */
  readonly allSummaries: () => readonly ArticleSummary[];
  /** `null`: not known. */
  readonly summaryOf: (id: ArticleId) => ArticleSummary | null;
  readonly get: (id: ArticleId) => Promise<OpenedArticle>;
  readonly create: (content: NewArticle) => Promise<Article>;
  /** What `create` would make; keeps nothing. */
  readonly tryCreate: (content: NewArticle) => Article;
  /** An article of another library, under its own id, which isn't here yet. */
  readonly adopt: (article: Article) => Promise<Article>;
  /** A copy as a draft without slug and date, its headline marked as a copy. */
  readonly duplicate: (id: ArticleId) => Promise<Article>;
  readonly trash: (id: ArticleId) => Promise<void>;
  readonly restore: (id: ArticleId) => Promise<void>;
  /** For good, from the trash only. ExpectedError `article-not-trashed`, `not-removed`. */
  readonly remove: (id: ArticleId) => Promise<void>;
  /** The whole content after a change; durable when this returns, unless the state is `failed`. */
  readonly record: (id: ArticleId, content: ArticleContent, revision?: number | null) => Promise<SaveState>;
  /** Changes fields or body of an article, also of one that is open in the window. Saved when it returns. */
  readonly change: (
    id: ArticleId,
    change: (content: ArticleContent) => Partial<ArticleContent & Pick<Article, 'taken'>>,
    cause?: ReplacedArticle['cause'],
    about?: Omit<ChangeAbout, 'cause'>,
  ) => Promise<void>;
  /** Those that somebody works on. */
  readonly open: () => readonly ArticleId[];
  /** Another program may have written, made or removed the article's file: takes over what it finds. */
  readonly refresh: (id: ArticleId) => Promise<void>;
  /** Brings what is recorded into article.json; `null`: of all articles. Throws ExpectedError `not-saved`. */
  readonly flush: (id: ArticleId | null) => Promise<void>;
  /** As `flush` of one; an article whose folder another program deleted is there again, with the text that is known of it. */
  readonly writeAnew: (id: ArticleId) => Promise<void>;
  /** Tags of articles outside the trash, most used first. */
  readonly tags: () => readonly TagCount[];
  /** As `all` has it; `undefined` where it can't be read. */
  readonly read: (id: ArticleId) => Promise<Article | undefined>;
  /** All that can be read as they are now, with what is recorded but not yet in article.json. */
  readonly snapshot: () => Promise<ArticlesSnapshot>;
  /** All that can be read, by id, with what is recorded but not yet in article.json. */
  readonly all: () => Promise<readonly Article[]>;
  /** A list may look different now: at once when what it shows changed, for text alone when it is saved. */
  readonly onChanged: Listen<readonly ArticleId[]>;
  /** Any change, text alone too. */
  readonly onTouched: Listen<ArticleId>;
  readonly onSaved: Listen<SaveState>;
  /** Another hand than the window's changed an article's content. */
  readonly onReplaced: Listen<ReplacedArticle>;
  /** Flushes. Throws ExpectedError `not-saved` when text would be lost, and stays open then. */
  readonly close: () => Promise<void>;
}
