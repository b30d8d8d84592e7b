import { slugOf } from '../articles/article-slug.ts';
import type { ArticleId, Slug } from '../library/ids.ts';
import { slugify } from '../library/slugify.ts';

/**
 * Where each page lies in a site. A path is relative to the site's root, with `/` between names and `index.html` at
 * the end of a page's: `world/a-slug/index.html`. Addresses are made from paths, never kept.
 */
export const frontPath = 'index.html';
export const searchPath = 'search/index.html';
export const searchIndexPath = 'search/articles.json';
export const notFoundPath = '404.html';
export const robotsPath = 'robots.txt';

export function articlePath(article: {
  readonly id: ArticleId;
  readonly slug: Slug | null;
  readonly headline: string;
  readonly section: Slug | null;
}): string {
  return `${segment(article.section ?? 'articles')}/${segment(slugOf(article))}/index.html`;
}

export function sectionPath(section: Slug): string {
  return `${segment(section)}/index.html`;
}

export function tagPath(tag: string): string {
  return `tags/${segment(tagSlug(tag))}/index.html`;
}

export function authorPath(author: Slug): string {
  return `authors/${segment(author)}/index.html`;
}

/**
 * What makes two tags the same: "Economy" and "economy" share a page. Latin is written plainly; any other script stays
 * as it is, since a transliteration would put different words on one page and is no name that readers know.
 */
export function tagSlug(tag: string): string {
  const words = tag
    .normalize('NFC')
    .toLowerCase()
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

/** The address of a path below the site's root, percent-encoded: `world/a-slug/`; '' for the front page. */
export function addressOf(path: string): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/**
 * The address of `to` as a page at `from` links to it: `../../tags/water/`. Always relative, so that a site works at a
 * domain's root, below a path and from a folder alike.
 */
export function relativeAddress(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < target.length - 1 && start[shared] === target[shared]) shared += 1;
  const up = '../'.repeat(start.length - shared);
  return up + addressOf(target.slice(shared).join('/')) || './';
}
