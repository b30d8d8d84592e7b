import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ArticleIndex, KnownFacts } from '../search/article-index.ts';
import type { ArticleToIndex } from '../search/index-row.ts';
import type { BodySource } from './body-reader.ts';
import { indexEntry } from './index-entry.ts';
import { type Stamp, scanArticles, stampToKeep } from './scan-articles.ts';

/** Every article at one moment. */
export interface ArticlesSnapshot {
  /** By id. */
  readonly facts: readonly ArticleFacts[];
  readonly texts: BodySource;
  /** As they were found at the beginning; empty where nobody looks at them. */
  readonly stamps: ReadonlyMap<ArticleId, Stamp>;
  /** What the index knows of those that are as it has them; whoever finds out more puts it in for the next snapshot. */
  readonly known: Map<ArticleId, KnownFacts>;
}

interface SnapshotParts {
  readonly libraryPath: string;
  readonly index: ArticleIndex | null;
  /** With text that its file may not have yet. */
  readonly isOpen: (id: ArticleId) => boolean;
  /** `undefined` where it can't be read (any more). */
  readonly read: (id: ArticleId) => Promise<Article | undefined>;
}

const readsAtOnce = 16;

/**
 * Reads those articles only that the index doesn't have as their files are, or that somebody works on; their texts stay in
 * memory. So it takes a look at each file, and ten thousand looks take a tenth of a second.
 *
 * An article that hasn't changed has the same facts in one snapshot as in the next, the very same object: whatever was worked out of
 * them can be kept under it.
 */
export function articleSnapshots(
  parts: SnapshotParts,
): (ids: readonly ArticleId[]) => Promise<ArticlesSnapshot> {
  const { libraryPath, index, isOpen, read } = parts;
  let before: ReadonlyMap<ArticleId, KnownFacts> = new Map();
  return async (ids) => {
    const stamps = index === null ? new Map<ArticleId, Stamp>() : await scanArticles(libraryPath);
    const isCurrent = (id: ArticleId, one: KnownFacts | undefined): one is KnownFacts =>
      one !== undefined && stamps.get(id) !== '' && one.stamp === stamps.get(id) && !isOpen(id);
    const known = new Map<ArticleId, KnownFacts>();
    const add = (from: ReadonlyMap<ArticleId, KnownFacts>): void => {
      for (const id of ids) {
        const one = from.get(id);
        if (!known.has(id) && isCurrent(id, one)) known.set(id, one);
      }
    };
    add(before);
    const missing = ids.filter((id) => !known.has(id) && !isOpen(id));
    if (missing.length > 0) add(index?.facts(missing) ?? new Map());
    before = known;
    const others = ids.filter((id) => !known.has(id));
    const articles = (await mapParallel(others, readsAtOnce, async (id) => (await read(id)) ?? [])).flat();
    const entries = articles.map((article) => indexEntry(article, stamps.get(article.id) ?? ''));
    if (index !== null)
      await keep(
        index,
        entries.filter(({ article, stamp }) => stamp !== '' && !isOpen(article.id)),
        libraryPath,
      );
    const fresh = new Map(entries.map(({ article, facts }) => [article.id, facts]));
    return {
      facts: ids.flatMap((id) => known.get(id)?.facts ?? fresh.get(id) ?? []).toSorted(byId),
      texts: {
        libraryPath,
        stamps: new Map([...known].map(([id, { stamp }]) => [id, stamp])),
        bodies: new Map(articles.map(({ id, body }): [ArticleId, Body] => [id, body])),
      },
      stamps,
      known,
    };
  };
}

/** Those whose files are what they were before they were read. */
async function keep(
  index: ArticleIndex,
  entries: readonly ArticleToIndex[],
  libraryPath: string,
): Promise<void> {
  const now = await mapParallel(entries, readsAtOnce, ({ article }) => stampToKeep(libraryPath, article.id));
  index.put(entries.filter(({ stamp }, at) => stamp === now[at]));
}

function byId(a: ArticleFacts, b: ArticleFacts): number {
  return a.id < b.id ? -1 : 1;
}
