import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/** A list of articles newest first that decides what is related, under a name of its own. */
export interface DecidingList {
  readonly name: string;
  readonly articles: readonly SiteArticle[];
  /** How many places away in it an article can decide what is related to another. */
  readonly reach: number;
}

interface Related {
  readonly to: ArticleFacts;
  readonly ids: readonly ArticleId[];
}

/**
 * Which articles were related to which when a site was last planned. It stays so for all but the neighbours, in any list, of articles
 * that changed, came or went: of ten thousand a handful.
 */
export class RelatedMemory {
  #lists: ReadonlyMap<string, readonly ArticleFacts[]> = new Map();
  readonly #related = new Map<ArticleId, Related>();

  /** Forgets what the site as it is now may have decided otherwise. */
  compare(lists: Iterable<DecidingList>): void {
    const now = new Map<string, readonly ArticleFacts[]>();
    for (const { name, articles, reach } of lists) {
      const facts = articles.map(({ article }) => article);
      now.set(name, facts);
      const { from, to } = changedPart(this.#lists.get(name) ?? [], facts);
      if (from === null) continue;
      for (const { id } of facts.slice(Math.max(0, from - reach), to + reach)) this.#related.delete(id);
    }
    this.#lists = now;
  }

  /** `undefined` where it isn't known. */
  of(model: SiteModel, { article }: SiteArticle): readonly SiteArticle[] | undefined {
    // What an editor pinned may have come or gone anywhere in the site.
    if (article.related.length > 0) return undefined;
    const known = this.#related.get(article.id);
    if (known?.to !== article) return undefined;
    const entries = known.ids.flatMap((id) => model.byId.get(id) ?? []);
    return entries.length === known.ids.length ? entries : undefined;
  }

  keep({ article }: SiteArticle, related: readonly SiteArticle[]): void {
    this.#related.set(article.id, { to: article, ids: related.map((one) => one.article.id) });
  }
}

/**
 * Where two lists differ, as places in the second. `from: null`: nowhere. An article that changed is another one: to others it
 * is its section, its date and the lists it is in, and a list alone doesn't show the first two.
 */
function changedPart(
  before: readonly ArticleFacts[],
  now: readonly ArticleFacts[],
): { readonly from: number | null; readonly to: number } {
  let from = 0;
  while (from < now.length && now[from] === before[from]) from += 1;
  if (from === now.length && from === before.length) return { from: null, to: 0 };
  let same = 0;
  const most = Math.min(now.length, before.length) - from;
  while (same < most && now[now.length - 1 - same] === before[before.length - 1 - same]) same += 1;
  return { from, to: now.length - same };
}
