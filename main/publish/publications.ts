import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { type LastPublication, lastPublications, type Publication } from '#shared/publish/publication.ts';
import type { Receipt } from '#shared/publish/receipt.schema.ts';
import { articleDigest } from '../articles/article-digest.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ReceiptStore } from './receipt-store.ts';

type Publications = (ids: readonly ArticleId[] | null) => Promise<readonly Publication[]>;

const never = { status: 'never', at: null, by: null, target: null, path: null } as const;

/** What readers have of articles, from the receipts and the articles as they are now. */
export function createPublications(
  receipts: Pick<ReceiptStore, 'list'>,
  articles: Pick<ArticleService, 'read' | 'allSummaries'>,
): Publications {
  let known: { readonly key: string; readonly last: ReadonlyMap<ArticleId, LastPublication> } | null = null;
  /** Of articles changed since they were published: which change it was, and whether readers would see it. */
  const compared = new Map<ArticleId, { readonly key: string; readonly isSame: boolean }>();

  const lastOf = (all: readonly Receipt[]): ReadonlyMap<ArticleId, LastPublication> => {
    const key = `${all.length} ${all.at(-1)?.id} ${all.at(-1)?.state}`;
    if (known?.key !== key) known = { key, last: lastPublications(all) };
    return known.last;
  };

  /** An article that was opened, or given a note, is the same to readers: then its text is compared. */
  const isSame = async ({ id, updatedAt }: ArticleSummary, last: LastPublication): Promise<boolean> => {
    if (updatedAt === last.updatedAt) return true;
    const key = `${updatedAt} ${last.digest}`;
    const before = compared.get(id);
    if (before?.key === key) return before.isSame;
    const article = await articles.read(id);
    const same = article !== undefined && articleDigest(article) === last.digest;
    compared.set(id, { key, isSame: same });
    return same;
  };

  return async (ids) => {
    const last = lastOf(await receipts.list());
    const wanted = ids === null ? null : new Set(ids);
    const summaries = articles
      .allSummaries()
      .filter(({ id }) => (wanted === null ? last.has(id) : wanted.has(id)));
    return mapParallel(summaries, 16, async (summary): Promise<Publication> => {
      const { id: article } = summary;
      const found = last.get(article);
      if (found === undefined) return { article, ...never };
      const { isLive, path, receipt } = found;
      const status = isLive ? ((await isSame(summary, found)) ? 'live' : 'edited') : 'withdrawn';
      return { article, status, at: receipt.at, by: receipt.by, target: receipt.target, path };
    });
  };
}
