import type { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { withAnyFile } from '../platform/present-files.ts';
import { folderTimeOf, type Stamp } from './stamp.ts';

/** In ms: some disks tell times by the second or two, so that what comes in the same may not be told from what was there. */
const coarsestTime = 3000;

/**
 * Finds the articles beside which a review, suggestions or comments lie, few of ten thousand. A file that comes changes the time of
 * its folder, which is in the article's stamp: of an article that was alone at the same stamp no file is asked again.
 */
export function accompaniedFinder(
  libraryPath: string,
): <Item extends { readonly id: ArticleId }>(
  items: readonly Item[],
  stamps: ReadonlyMap<ArticleId, Stamp>,
) => Promise<readonly Item[]> {
  const alone = new Map<ArticleId, Stamp>();
  const filesOf = (id: ArticleId): readonly string[] =>
    [libraryFiles.review(id), libraryFiles.suggestions(id), libraryFiles.comments(id)].map((file) =>
      inLibrary(libraryPath, file),
    );
  return async (items, stamps) => {
    const settledBefore = Date.now() - coarsestTime;
    const open = items.filter(({ id }) => !stamps.get(id) || alone.get(id) !== stamps.get(id));
    const found = await withAnyFile(open, ({ id }) => filesOf(id));
    for (const { id } of open) {
      const stamp = stamps.get(id) ?? '';
      if (folderTimeOf(stamp) < settledBefore) alone.set(id, stamp);
    }
    for (const { id } of found) alone.delete(id);
    return found;
  };
}
