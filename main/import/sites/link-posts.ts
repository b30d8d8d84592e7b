import type { Article } from '#shared/articles/article.schema.ts';
import { linkOwnArticles } from '#shared/body/link-own-articles.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ImportParts } from '../take-article.ts';
import { pathOf } from './former-addresses.ts';

export interface PostLinks {
  /** What a post became, and where readers found it. */
  readonly note: (id: ArticleId, addresses: readonly string[]) => void;
  /** One whose links are to be looked at. */
  readonly taken: (article: Article, addresses: readonly string[]) => void;
  /** Leads the links between the posts to the articles. */
  readonly finish: () => Promise<void>;
}

/** For addresses without a host, which are of the site itself. */
const nowhere = 'https://site.invalid/';

/**
 * Links between the posts of a site that comes here: any may name one that comes after it, so that they are led to the articles once
 * all are known. One to a place within a post stays as it is: where the post was, a page leads on.
 */
export function linkingPosts(
  { articles, folder: { config } }: Pick<ImportParts, 'articles' | 'folder'>,
  site: string | null,
): PostLinks {
  const byPath = new Map<string, ArticleId>();
  const trashed = new Set(articles.allSummaries().flatMap((one) => (one.trashed ? one.id : [])));
  const hosts = new Set([nowhere, config.baseUrl, site].flatMap((address) => hostOf(address) ?? []));
  /** With the address that what stands in a text is relative to. */
  const waiting = new Map<ArticleId, string>();

  const finder = (base: string) => {
    return (link: string): ArticleId | null => {
      // It leads to an article of this library already: taking the text in left no others.
      const named = linkedArticle(link);
      if (named !== null) return named;
      const target = URL.parse(link.trim(), base);
      if (target === null || target.hash.length > 1 || !hosts.has(plainHost(target))) return null;
      const path = pathOf(target.href);
      return path === null ? null : (byPath.get(plainPath(path)) ?? null);
    };
  };

  return {
    note: (id, addresses) => {
      for (const address of addresses) {
        const [host, path] = [hostOf(address), pathOf(address)];
        if (host !== null) hosts.add(host);
        if (path !== null && !trashed.has(id)) byPath.set(plainPath(path), id);
      }
    },
    taken: ({ id, body }, addresses) => {
      const text = JSON.stringify(body);
      // Most have none, and needn't be read again.
      if (/"url":"(?!galley:|#|mailto:)/.test(text)) {
        waiting.set(id, URL.parse(addresses[0] ?? '', nowhere)?.href ?? nowhere);
      }
    },
    finish: async () => {
      for (const [id, base] of waiting) {
        const body = (await articles.read(id))?.body;
        if (body === undefined) continue;
        const linked = linkOwnArticles(body, finder(base));
        if (JSON.stringify(linked) !== JSON.stringify(body))
          await articles.change(id, () => ({ body: linked }), 'changed', { isMaking: true });
      }
      waiting.clear();
    },
  };
}

function hostOf(address: string | null): string | null {
  const url = URL.parse(address?.trim() ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? plainHost(url) : null;
}

function plainHost({ host }: URL): string {
  return host.replace(/^www\./, '');
}

/** With or without `index.html` and `.html`, as a server may give a page by either. */
function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .replace(/\/index\.html?$/i, '')
    .replace(/\.html?$/i, '');
}
