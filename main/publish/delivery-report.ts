import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import type { PublishReport } from '#shared/publish/publish-report.ts';
import type { PublishedArticle, PublishedFile, Receipt } from '#shared/publish/receipt.schema.ts';
import type { Delivery } from './publish-target.ts';
import { nextReceiptId } from './receipt-store.ts';

interface ArticleChanges {
  readonly put: readonly PublishedArticle[];
  readonly removed: Receipt['articles']['removed'];
  readonly named: PublishReport['articles'];
  readonly isEmpty: boolean;
}

/** Which articles readers get, get anew and lose. */
export function articleChanges({ build, state }: Pick<Delivery, 'build' | 'state'>): ArticleChanges {
  const now = new Set(build.articles.map(({ id }) => id));
  const added = build.articles.filter(({ id }) => !state.articles.has(id));
  const changed = build.articles.filter((article) => {
    const before = state.articles.get(article.id);
    return before !== undefined && (before.digest !== article.digest || before.path !== article.path);
  });
  const gone = [...state.articles.values()].filter(({ id }) => !now.has(id));
  const name = ({ id, headline }: PublishedArticle): { id: PublishedArticle['id']; headline: string } => ({
    id,
    headline,
  });
  return {
    put: [...added, ...changed],
    removed: gone.map(({ id }) => id),
    named: { new: added.map(name), changed: changed.map(name), withdrawn: gone.map(name) },
    isEmpty: added.length + changed.length + gone.length === 0,
  };
}

/** As it is written before the first file changes. */
export function receiptFor(
  { target, build, asOf, by, scheduled, backTo, clock, earlier }: Delivery,
  put: readonly PublishedFile[],
  removed: readonly string[],
  articles: ArticleChanges,
): Receipt {
  const now = clock.now();
  return {
    schemaVersion: librarySchemaVersion,
    id: nextReceiptId(now, earlier.at(-1)?.id),
    at: now.toISOString(),
    asOf: asOf.toISOString(),
    scheduled,
    by: { name: by.name, initials: by.initials },
    target,
    state: 'started',
    backTo,
    put: [...put],
    removed: [...removed],
    articles: { put: [...articles.put], removed: [...articles.removed] },
    files: build.files.size,
    archive: null,
  };
}
