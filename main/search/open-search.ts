import type { Slug } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { Logger } from '../platform/logger.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { type ArticleIndex, openArticleIndex } from './article-index.ts';
import { type BulkIndexer, createBulkIndexer } from './bulk-indexer.ts';

/** The search of an open library, before anything is in it. */
export interface Search {
  /** `null` where there can be none: then headlines alone are looked at. */
  readonly index: ArticleIndex | null;
  readonly bulk: BulkIndexer | null;
  /** Why there is no index, in words. */
  readonly missing: string | null;
  /** What it knows of authors' names (indexing.ts keeps it up). */
  readonly names: Map<Slug, string>;
  /** A damaged index was made anew, and is empty. */
  readonly onEmptied: Listen<null>;
}

/** `thread` is the file of the thread that fills the index with thousands of articles. */
export async function openSearch(folder: LibraryFolder, log: Logger, thread: string): Promise<Search> {
  const emptied = createSignal<null>();
  const names = new Map<Slug, string>();
  const path = inLibrary(folder.path, libraryFiles.index);
  let missing: string | null = null;
  const index =
    folder.readOnly !== null
      ? null
      : await openArticleIndex({
          path,
          log,
          nameOf: (slug) => names.get(slug) ?? slug,
          onMissing: (reason) => {
            missing = reason;
          },
          onEmptied: () => emptied.emit(null),
        });
  const bulk =
    index === null
      ? null
      : createBulkIndexer({ file: thread, libraryPath: folder.path, indexPath: path, log });
  return { index, bulk, missing, names, onEmptied: emptied.listen };
}
