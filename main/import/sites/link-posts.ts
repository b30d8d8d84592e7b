import type { Article } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { linkOwnArticles } from '#shared/body/link-own-articles.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isKeepingFailed } from '../keeping-failed.ts';
import type { ImportParts } from '../take-article.ts';
import { pathOf } from './former-addresses.ts';

export interface PostLinks {
  /** What a post became, and by which addresses the site's texts name it. */
  readonly note: (id: ArticleId, addresses: readonly string[]) => void;
  /** One whose links are to be looked at. */
  readonly taken: (article: Article, addresses: readonly string[]) => void;
  /** The same of one that an earlier run took: that may have ended before its links were led, or before what they name was here. */
  readonly takenBefore: (id: ArticleId, addresses: readonly string[]) => void;
  /**
   * Leads the links between the posts to the articles, and says of which posts it couldn't. ExpectedError `not-saved` where the disk
   * takes no more.
   */
  readonly finish: () => Promise<readonly UnledPost[]>;
}

/** An article whose links stay as they were. */
export interface UnledPost {
  readonly id: ArticleId;
  readonly headline: string;
  readonly reason: string;
}

interface WaitingPost {
  /** The address that what stands in its text is relative to. */
  readonly base: string;
  /** Nobody can have seen or changed its text yet. */
  readonly isNew: boolean;
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
  const waiting = new Map<ArticleId, WaitingPost>();
  const wait = (id: ArticleId, addresses: readonly string[], isNew: boolean): void => {
    waiting.set(id, { base: URL.parse(addresses[0] ?? '', nowhere)?.href ?? nowhere, isNew });
  };

  const finder = (base: string) => {
    return (link: string): ArticleId | null => {
      // It leads to an article of this library already: taking the text in left no others.
      const named = linkedArticle(link);
      if (named !== null) return named;
      const target = URL.parse(link.trim(), base);
      if (target === null || !hosts.has(plainHost(target))) return null;
      const key = keyOf(target);
      // To a place in a post its former page leads on. No host leads on from a number.
      if (key === null || (target.hash.length > 1 && !isNumber(key))) return null;
      return byPath.get(key) ?? null;
    };
  };

  async function lead(id: ArticleId, { base, isNew }: WaitingPost): Promise<void> {
    const body = (await articles.read(id))?.body;
    if (body === undefined || !mayLeadToPosts(body)) return;
    const linked = linkOwnArticles(body, finder(base));
    if (JSON.stringify(linked) !== JSON.stringify(body))
      await articles.change(id, () => ({ body: linked }), 'changed', { isMaking: isNew });
  }

  return {
    note: (id, addresses) => {
      for (const address of addresses) {
        const host = hostOf(address);
        if (host !== null) hosts.add(host);
        const url = URL.parse(address.trim(), nowhere);
        const key = url === null ? null : keyOf(url);
        if (key !== null && !trashed.has(id)) byPath.set(key, id);
      }
    },
    taken: ({ id, body }, addresses) => {
      // Most have none, and needn't be read again.
      if (mayLeadToPosts(body)) wait(id, addresses, true);
    },
    takenBefore: (id, addresses) => {
      if (!trashed.has(id) && !waiting.has(id)) wait(id, addresses, false);
    },
    finish: async () => {
      const unled: UnledPost[] = [];
      for (const [id, post] of waiting) {
        try {
          await lead(id, post);
        } catch (error) {
          if (!(error instanceof ExpectedError) || isKeepingFailed(error)) throw error;
          const headline = articles.allSummaries().find((one) => one.id === id)?.headline ?? '';
          unled.push({ id, headline, reason: error.message });
        }
      }
      waiting.clear();
      return unled;
    },
  };
}

/** Whether it has a link that isn't to an article, a place in it or an address for mail. */
function mayLeadToPosts(body: Body): boolean {
  return /"url":"(?!galley:|#|mailto:)/.test(JSON.stringify(body));
}

/** What links to one post have in common: the path of its page, or its number as WordPress gives it: `?p=12` below the site's path. */
function keyOf(url: URL): string | null {
  const number = url.searchParams.get('p') ?? url.searchParams.get('page_id');
  if (number !== null && /^\d+$/.test(number))
    return `${url.pathname.replace(/\/(?:index\.php)?$/, '')}/?p=${number}`;
  const path = pathOf(url.href);
  return path === null ? null : plainPath(path);
}

function isNumber(key: string): boolean {
  return key.includes('/?p=');
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
