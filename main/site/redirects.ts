import { addressOf, feedPaths, isLaterPage, notFoundPath } from '#shared/site/site-paths.ts';
import { formerLists } from './former-lists.ts';
import type { PageLanguage } from './page-context.ts';
import type { SiteModel } from './site-model.ts';

/** What stands at an address that an article, a section or a tag had before. */
interface Redirect {
  readonly from: string;
  readonly to: MovedTo;
}

/** Where it is now. */
export interface MovedTo {
  readonly path: string;
  readonly name: string;
  /** `null`: the site's. */
  readonly language: PageLanguage | null;
}

/** One for every former address that no page has now. Where two articles were at one place, the later one was there last. */
export function redirectsOf(model: SiteModel, taken: Iterable<string>): readonly Redirect[] {
  // Few of them have been elsewhere.
  const moved = [...model.byId.values()].flatMap((entry) => {
    const former = (model.addresses.get(entry.article.id) ?? []).filter((from) => from !== entry.path);
    return former.length === 0 ? [] : [{ entry, former }];
  });
  const ofArticles = moved
    .toSorted((a, b) => (a.entry.article.id < b.entry.article.id ? -1 : 1))
    .flatMap(({ entry, former }): readonly Redirect[] => {
      const { article, path, language, direction } = entry;
      const to = { path, name: article.headline, language: { language, direction } };
      return former.map((from) => ({ from, to }));
    });
  const ofLists = formerLists(model).map(({ from, to }): Redirect => {
    return { from, to: { path: to.path, name: to.name, language: null } };
  });
  const free = withoutPages([...ofLists, ...ofArticles], taken, ({ from }) => from);
  const targets = new Map(free.map(({ from, to }) => [from, to]));
  return [...targets].map(([from, to]) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The feeds that were beside a list's former page. What reads a feed follows a host's 301 and no page: on a host without such rules the
 * former address has the feed itself, which says where it is now.
 */
export function movedFeeds<Feed extends { readonly path: string }>(
  redirects: readonly Redirect[],
  feeds: readonly Feed[],
): readonly { readonly from: string; readonly to: Feed }[] {
  const byPath = new Map(feeds.map((feed) => [feed.path, feed]));
  return redirects.flatMap(({ from, to }) => {
    if (isLaterPage(from)) return [];
    const [before, now] = [feedPaths(from), feedPaths(to.path)];
    return (['atom', 'json', 'rss'] as const).flatMap((kind) => {
      const feed = now[kind] === null ? undefined : byPath.get(now[kind]);
      const path = before[kind];
      return feed === undefined || path === null ? [] : { from: path, to: feed };
    });
  });
}

/** Those that may be the address of a page, and of none that there is. */
function withoutPages<Item>(
  items: readonly Item[],
  taken: Iterable<string>,
  pathOf: (item: Item) => string,
): readonly Item[] {
  if (items.length === 0) return items;
  // Most file systems outside Linux take names that differ only in case for the same.
  const pages = new Set([...taken].map((path) => path.toLowerCase()));
  return items.filter((item) => isPagePath(pathOf(item)) && !pages.has(pathOf(item).toLowerCase()));
}

/** The file comes from a folder that anybody may have edited, and says where to write. */
function isPagePath(path: string): boolean {
  return (
    /\.html?$/.test(path) &&
    path !== 'index.html' &&
    path.split('/').every((name) => !['', '.', '..'].includes(name) && !/[\\:\0]/.test(name))
  );
}

/** Where articles were that the newsroom has thrown away, and no page is now. One that is only held back may return. */
export function goneAddresses(model: SiteModel, taken: Iterable<string>): readonly string[] {
  const gone = [...model.addresses].flatMap(([id, paths]) => (model.isGone(id) ? paths : []));
  return withoutPages([...new Set(gone)], taken, (path) => path).toSorted();
}

/**
 * The same for hosts that read `_redirects`: a true 301 before the page is looked for, and "410 Gone" for what won't come
 * back. Netlify needs the "!" where a page is at the address, and Cloudflare Pages passes over a line that has it, so a
 * redirect has one for each. Cloudflare knows no 410: there, as on hosts that read no such file, it is the 404 page's 404.
 */
export function redirectsFile(
  { config }: SiteModel,
  redirects: readonly { readonly from: string; readonly to: { readonly path: string } }[],
  gone: readonly string[],
): string {
  const root = config.baseUrl === null ? '' : new URL(config.baseUrl).pathname.replace(/\/$/, '');
  const lines = redirects.flatMap(({ from, to }) => {
    const rule = `${root}/${addressOf(from)} ${root}/${addressOf(to.path)} 301`;
    return [`${rule}!\n`, `${rule}\n`];
  });
  const refusals = gone.map((from) => `${root}/${addressOf(from)} ${root}/${notFoundPath} 410!\n`);
  return [...lines, ...refusals].join('');
}
