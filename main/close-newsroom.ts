import type { ArticleService } from './articles/article-service-parts.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import type { Indexing } from './search/indexing.ts';
import type { NewsroomWatch } from './watch-newsroom.ts';

interface ClosingParts {
  readonly folder: Pick<LibraryFolder, 'close'>;
  readonly articles: Pick<ArticleService, 'close'>;
  readonly watch: Pick<NewsroomWatch, 'stop'>;
  readonly indexing: Pick<Indexing, 'stop'>;
  readonly index: { readonly close: () => void } | null;
  /** Second versions are being merged since the start. */
  readonly merged: Promise<unknown>;
}

/**
 * Ends an open newsroom: once another may have its lock, nothing of this one writes any more. ExpectedError `not-saved` where text would
 * be lost; it stays open then.
 */
export async function closeNewsroom(parts: ClosingParts): Promise<void> {
  const { folder, articles, watch, indexing, index, merged } = parts;
  indexing.stop();
  await merged.catch(() => {});
  // Whatever fails fails here, where nothing has ended yet.
  await articles.close();
  await folder.close(async () => {
    await watch.stop();
    // With what was typed meanwhile: nothing more comes.
    await articles.close();
    index?.close();
  });
}
