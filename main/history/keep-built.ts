import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import type { BuildReport } from '#shared/site/build-report.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { Logger } from '../platform/logger.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { VersionStore } from './version-store.ts';

/** What a site knew of an article when it was built. */
interface BuiltArticle {
  readonly id: ArticleId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What builds a site, of what is read first. */
interface Builder {
  readonly build: (options: never) => Promise<BuildReport>;
}

export interface BuiltVersions {
  /** Knows of what each build begins with. */
  readonly noting: <Taken extends { readonly articles: readonly BuiltArticle[] }>(
    read: () => Promise<Taken>,
  ) => () => Promise<Taken>;
  /**
   * Keeps the texts that a build took along and that are no versions yet, before it is said to be done. A history that can't be
   * written stops nobody.
   */
  readonly around: <Site extends Builder>(site: Site) => Site;
}

export interface BuiltVersionsParts {
  readonly folder: Pick<LibraryFolder, 'readOnly'>;
  readonly versions: Pick<VersionStore, 'keep' | 'newestAt'>;
  readonly articles: { readonly read: (id: ArticleId) => Promise<(object & BuiltArticle) | undefined> };
  readonly log: Logger;
}

const atOnce = 8;

export function createBuiltVersions({ folder, versions, articles, log }: BuiltVersionsParts): BuiltVersions {
  let building: readonly BuiltArticle[] = [];

  async function keepOne({ id, updatedAt }: BuiltArticle): Promise<void> {
    const newest = await versions.newestAt(id);
    if (newest !== null && newest >= updatedAt) return;
    const article = await articles.read(id);
    // Somebody may have gone on writing.
    if (article?.updatedAt === updatedAt)
      await versions.keep(id, ArticleContent.parse(article), { kind: 'built' });
  }

  async function keep({ ok, pages, changes }: BuildReport): Promise<void> {
    if (!ok || changes !== undefined || folder.readOnly !== null) return;
    // A page that was there like this was kept when it was written; an archive isn't gone through after each edit.
    const built = new Set(pages.flatMap(({ article, isWritten }) => (isWritten ? article : [])));
    // What nobody changed since it came is what its first change will keep.
    const changed = building.filter(
      ({ id, createdAt, updatedAt }) => built.has(id) && createdAt !== updatedAt,
    );
    await mapParallel(changed, atOnce, (one) =>
      keepOne(one).catch((error: unknown) => log.warn(`${one.id}: what was built is no version`, error)),
    );
  }

  return {
    noting: (read) => async () => {
      const taken = await read();
      building = taken.articles;
      return taken;
    },
    around: (site) => ({
      ...site,
      build: async (options) => {
        const report = await site.build(options);
        await keep(report);
        return report;
      },
    }),
  };
}
