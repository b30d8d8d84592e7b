import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Logger } from '../platform/logger.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { VersionStore } from './version-store.ts';

/** An article as a site was built of it. */
interface BuiltArticle {
  readonly id: ArticleId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Keeps what a build took along and is no version yet. A history that can't be written stops nobody. */
type KeepBuilt = (built: readonly BuiltArticle[]) => Promise<void>;

interface KeepBuiltParts {
  readonly folder: Pick<LibraryFolder, 'readOnly'>;
  readonly versions: Pick<VersionStore, 'keep' | 'newestAt'>;
  readonly articles: { readonly read: (id: ArticleId) => Promise<(object & BuiltArticle) | undefined> };
  readonly log: Logger;
}

const atOnce = 8;

export function createKeepBuilt({ folder, versions, articles, log }: KeepBuiltParts): KeepBuilt {
  async function keepOne({ id, updatedAt }: BuiltArticle): Promise<void> {
    const newest = await versions.newestAt(id);
    if (newest !== null && newest >= updatedAt) return;
    const article = await articles.read(id);
    // Somebody may have gone on writing.
    if (article?.updatedAt === updatedAt)
      await versions.keep(id, ArticleContent.parse(article), { kind: 'built' });
  }

  return async (built) => {
    if (folder.readOnly !== null) return;
    // What nobody changed since it came is what its first change will keep.
    const changed = built.filter(({ createdAt, updatedAt }) => createdAt !== updatedAt);
    await mapParallel(changed, atOnce, (one) =>
      keepOne(one).catch((error: unknown) => log.warn(`${one.id}: what was built is no version`, error)),
    );
  };
}
