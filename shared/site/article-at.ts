import type { Article } from '../articles/article.schema.ts';
import { linkedArticle } from '../body/nodes/link/article-link.ts';
import type { ArticleId } from '../library/ids.ts';
import { articlePath, siteRoot } from './site-paths.ts';

/**
 * Finds the article that a link means: by its address on the live site, whatever stands behind `?` or `#`, or by
 * `galley:` and its id. `null` for what is no article of this newsroom, and for a place within one, which an id can't say.
 */
export function articleFinder(
  baseUrl: string | null,
  articles: readonly Pick<Article, 'id' | 'kind' | 'slug' | 'headline' | 'section'>[],
): (address: string) => ArticleId | null {
  const byPath = new Map(articles.map((article) => [articlePath(article), article.id]));
  const known = new Set<ArticleId>(articles.map(({ id }) => id));
  return (address) => {
    const named = linkedArticle(address);
    if (named !== null) return known.has(named) ? named : null;
    const path = articlePathAt(baseUrl, address);
    return path === null ? null : (byPath.get(path) ?? null);
  };
}

/**
 * Where in the site the article would be to which an address leads, as `articlePath` has it: with or without the last slash
 * or index.html, and however its letters are encoded. `null` for an address elsewhere, or of a place within a page.
 */
export function articlePathAt(baseUrl: string | null, address: string): string | null {
  const target = baseUrl === null ? null : URL.parse(address.trim());
  if (baseUrl === null || target === null || !/^https?:$/.test(target.protocol) || target.hash.length > 1)
    return null;
  const root = siteRoot(baseUrl);
  if (target.host !== root.host || !target.pathname.startsWith(root.pathname)) return null;
  const plain = target.pathname
    .slice(root.pathname.length)
    .replace(/index\.html$/, '')
    .replace(/\/+$/, '');
  try {
    return `${decodeURIComponent(plain).normalize('NFC')}/index.html`;
  } catch {
    return null;
  }
}
