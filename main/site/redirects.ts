import { addressOf, notFoundPath } from '#shared/site/site-paths.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/** A page that says where an article is now, at an address that it had before. */
interface Redirect {
  readonly from: string;
  readonly to: SiteArticle;
}

/** One for every former address that no page has now. Where two articles were at one place, the later one was there last. */
export function redirectsOf(model: SiteModel, taken: Iterable<string>): readonly Redirect[] {
  const former = [...model.byId.values()].flatMap((to) =>
    (model.addresses.get(to.article.id) ?? []).flatMap((from) => (from === to.path ? [] : { from, to })),
  );
  const free = withoutPages(former, taken, ({ from }) => from);
  const ordered = free.toSorted((a, b) => (a.to.article.id < b.to.article.id ? -1 : 1));
  const targets = new Map(ordered.map(({ from, to }) => [from, to]));
  return [...targets].map(([from, to]) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
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
  redirects: readonly Redirect[],
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
