import type { Article } from '../articles/article.schema.ts';
import { linkedArticle } from '../body/nodes/link/article-link.ts';
import type { ArticleId } from '../library/ids.ts';
import { addressOf, articlePath, siteRoot } from './site-paths.ts';

/**
 * Finds the article that a link means: by its address on the live site, whatever stands behind `?` or `#`, or by
 * `galley:` and its id. `null` for what is no article of this newsroom, and for a place within one, which an id can't say.
 */
export function articleFinder(
  baseUrl: string | null,
  articles: readonly Pick<Article, 'id' | 'slug' | 'headline' | 'section'>[],
): (address: string) => ArticleId | null {
  const byPath = new Map(
    articles.map((article) => [comparable(addressOf(articlePath(article))), article.id]),
  );
  const known = new Set<ArticleId>(articles.map(({ id }) => id));
  const root = baseUrl === null ? null : siteRoot(baseUrl);
  return (address) => {
    const named = linkedArticle(address);
    if (named !== null) return known.has(named) ? named : null;
    const target = URL.parse(address.trim());
    if (root === null || target === null || !/^https?:$/.test(target.protocol) || target.hash.length > 1)
      return null;
    if (target.host !== root.host || !target.pathname.startsWith(root.pathname)) return null;
    return byPath.get(comparable(target.pathname.slice(root.pathname.length))) ?? null;
  };
}

/** With or without the last slash or index.html, and however its letters are encoded. */
function comparable(address: string): string {
  const plain = address.replace(/index\.html$/, '').replace(/\/+$/, '');
  try {
    return decodeURIComponent(plain).normalize('NFC');
  } catch {
    return plain;
  }
}
