import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { OpenedArticle, ReplacedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { FallbackJournals } from './fallback-journals.ts';
import type { WasBuilt } from './keep-address.ts';
import type { KeepVersion } from './kept-versions.ts';
import type { SaveDelays } from './save-timer.ts';

/** What one open article needs of the library and of the world. */
export interface ArticleDocumentParts {
  readonly folder: LibraryFolder;
  readonly id: ArticleId;
  readonly clock: Clock;
  readonly log: Logger;
  readonly delays: SaveDelays;
  readonly fallback: FallbackJournals | null;
  readonly keepVersion: KeepVersion;
  readonly wasBuilt: WasBuilt;
  readonly onChange: (article: Article) => void;
  /** article.json has it, and the journal is gone. Done with before anybody is told that it is saved. */
  readonly onStored: (article: Article) => Promise<void>;
  readonly onSaved: (state: SaveState) => void;
  readonly onReplaced: (replaced: ReplacedArticle) => void;
}

/** What the window is told of a change that another hand made. */
export interface ChangeAbout extends Partial<Pick<ReplacedArticle, 'cause' | 'conflicts' | 'theirs'>> {
  /** It belongs to the making of the article: what was there before is no version of it. */
  readonly isMaking?: boolean;
}

/**
 * One article in memory and its two stores: the journal, which each change is in before `record` returns, and
 * article.json, which follows shortly after. One operation at a time, so that neither can overtake the other.
 */
export interface ArticleDocument {
  /** As it is now; read from disk again while nothing waits to be saved. */
  readonly open: () => Promise<OpenedArticle>;
  /** `revision`: what the content was made from; merged where another hand has changed the article since. */
  readonly record: (content: ArticleContent, revision: number | null) => Promise<SaveState>;
  /** A change that is saved at once or, with an ExpectedError, not made at all. */
  readonly change: (change: (article: Article) => Article, about?: ChangeAbout) => Promise<void>;
  /** Brings what is recorded into article.json. ExpectedError `not-saved`. */
  readonly flush: () => Promise<void>;
  /** Another program may have written article.json: takes over what it wrote, merged with what isn't saved here. */
  readonly refresh: () => Promise<void>;
  /** As `flush`, also where another program deleted the article's folder: it is made again, with the text that is known. */
  readonly writeAnew: () => Promise<void>;
  /** The article's whole folder, for good. ExpectedError `article-not-trashed`, `not-removed`. */
  readonly remove: () => Promise<void>;
  /** There is text that neither of the stores has. */
  readonly isOnlyInMemory: () => boolean;
  /** The article while it has changes that article.json lacks, else `null`. */
  readonly unsaved: () => Article | null;
  /** Ends the waiting saves; the journal keeps what they would have saved. */
  readonly stop: () => void;
}
