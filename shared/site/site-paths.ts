import { slugOf } from '../articles/article-slug.ts';
import type { ArticleId, Slug } from '../library/ids.ts';
import { slugify } from '../library/slugify.ts';

/**
 * Where each page lies in a site. A path is relative to the site's root, with `/` between names and `index.html` at
 * the end of a page's: `world/a-slug/index.html`. Addresses are made from paths, never kept.
 */
export const frontPath = 'index.html';
export const searchPath = 'search/index.html';
export const notFoundPath = '404.html';
export const robotsPath = 'robots.txt';
export const sitemapPath = 'sitemap.xml';
export const archivePath = 'archive/index.html';
export const correctionsPath = 'corrections/index.html';
/** Beside the pages, for hosts keep what is in `assets/` for ever and this changes under its name. */
export const coloursPath = 'colours.css';
export const manifestPath = 'site.webmanifest';
export const faviconPath = 'favicon.ico';
export const securityPath = '.well-known/security.txt';
/** Read by static hosts (Netlify, Cloudflare Pages), shown to nobody. */
export const headersPath = '_headers';
export const redirectsPath = '_redirects';

export function sitemapPartPath(number: number): string {
  return `sitemap-${number}.xml`;
}

/** The first has a name that a newsroom can tell a search engine once and for all. */
export function newsSitemapPath(number: number): string {
  return number === 1 ? 'sitemap-news.xml' : `sitemap-news-${number}.xml`;
}

interface FeedPaths {
  readonly atom: string;
  readonly json: string;
  /** Of the site and its sections only: tags and authors are followed by programs that know the other two. */
  readonly rss: string | null;
}

/** The feeds of a page with a list: beside it. */
export function feedPaths(page: string): FeedPaths {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const rss = isOfTagOrAuthor(page) ? null : `${folder}rss.xml`;
  return { atom: `${folder}feed.atom`, json: `${folder}feed.json`, rss };
}

export function isOfTagOrAuthor(page: string): boolean {
  return page.startsWith('tags/') || page.startsWith('authors/');
}

/** A file of the search index, beside the search page. */
export function searchFilePath(name: string): string {
  return `search/${name}.js`;
}

/** `2026/11/index.html` for `2026-11`. */
export function monthPath(month: string): string {
  return `${month.replace('-', '/')}/index.html`;
}

/** A page of the site itself is at the site's root, as "About" is everywhere: `about/index.html`. */
export function articlePath(article: {
  readonly id: ArticleId;
  readonly kind: 'page' | null;
  readonly slug: Slug | null;
  readonly headline: string;
  readonly section: Slug | null;
}): string {
  const known = articlePaths.get(article);
  if (known !== undefined) return known;
  const folder = article.kind === 'page' ? '' : `${segment(article.section ?? 'articles')}/`;
  const path = `${folder}${segment(slugOf(article))}/index.html`;
  articlePaths.set(article, path);
  return path;
}

/** Deriving a slug takes longer than rendering a card, and each article's path is asked for many times in a build. */
const articlePaths = new WeakMap<object, string>();

export function sectionPath(section: Slug): string {
  return `${segment(section)}/index.html`;
}

export function tagPath(tag: string): string {
  return `tags/${segment(tagSlug(tag))}/index.html`;
}

/** A further page of a listing: `town/page/3/index.html`; 0 is the listing's own. */
export function listingPagePath(path: string, number: number): string {
  return number === 0 ? path : `${path.slice(0, -'index.html'.length)}page/${number}/index.html`;
}

/** Whether it has the form of a further page's. */
export function isLaterPage(path: string): boolean {
  return /\/page\/\d+\/index\.html$/.test(path);
}

export function authorPath(author: Slug): string {
  return `authors/${segment(author)}/index.html`;
}

/**
 * What makes two tags the same: "Economy" and "economy" share a page. Latin is written plainly; any other script stays
 * as it is, since a transliteration would put different words on one page and is no name that readers know.
 */
export function tagSlug(tag: string): string {
  const known = tagSlugs.get(tag);
  if (known !== undefined) return known;
  const slug = deriveTagSlug(tag);
  if (tagSlugs.size >= mostTagSlugs) tagSlugs.clear();
  tagSlugs.set(tag, slug);
  return slug;
}

const tagSlugs = new Map<string, string>();
const mostTagSlugs = 10_000;

function deriveTagSlug(tag: string): string {
  const words = tag
    .normalize('NFC')
    .toLowerCase()
    // Signs that are part of a name: "C", "C++" and "C#" are three things, and so are "Disney" and "Disney+".
    .replace(/(?<=[\p{L}\p{N}]\+*)\+(?=[+\s]|$)/gu, ' plus')
    .replace(/(?<=\p{L})#(?=\s|$)/gu, ' sharp')
    .replace(/[’'ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(words);
  if (words === '') return `u${[...tag].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
  return isLatin ? slugify(words, words.slice(0, 120)) : shortened(words);
}

/** Names that Windows keeps for devices can't be folders there (learn.microsoft.com, "Naming Files"). */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** File systems allow 255 bytes a name; three bytes a letter is what most scripts need in UTF-8. */
const longestName = 80;

function segment(name: string): string {
  const normal = shortened(name.normalize('NFC'));
  return deviceName.test(normal) ? `${normal}_` : normal;
}

function shortened(name: string): string {
  const isShort = name.length <= longestName || !/[^\p{ASCII}]/u.test(name);
  return isShort ? name : [...name].slice(0, longestName).join('').replace(/-+$/, '');
}

/** The address that a site's own begin with: relative ones lead below it, not beside it. */
export function siteRoot(baseUrl: string): URL {
  return new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
}

/** The address of a path below the site's root, percent-encoded: `world/a-slug/`; '' for the front page. */
export function addressOf(path: string): string {
  const address = path === 'index.html' ? '' : path.endsWith('/index.html') ? path.slice(0, -10) : path;
  // Most paths need no encoding, and encoding each name of each link is what a large build would spend its time on.
  return plainPath.test(address) ? address : address.split('/').map(encodeURIComponent).join('/');
}

const plainPath = /^[\w./-]*$/;

/**
 * The way from a page to the site's root: `../../`; '' at the root. Links begin with it, so that a site works at a
 * domain's root, below a path and from a folder alike, and depend on the page's depth only, so that pages of one depth
 * can share markup.
 */
export function rootOf(path: string): string {
  let depth = 0;
  for (const sign of path) if (sign === '/') depth += 1;
  return '../'.repeat(depth);
}
