import type { LibraryFolder } from '../library/library-folder.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ReadMany } from '../search/bulk-indexer.ts';
import type { FallbackJournals } from './fallback-journals.ts';
import type { KeepVersion } from './kept-versions.ts';
import type { SaveDelays } from './save-timer.ts';
import type { Scan } from './scan-articles.ts';

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
  /** Where words are found, and what is known of articles that haven't changed since. */
  readonly index?: ArticleIndex | null;
  /** Reads very many and puts them into the index. */
  readonly readMany?: ReadMany | null;
  /** Doesn't wait until files have been held against the index, where there is one. */
  readonly isQuick?: boolean;
}
