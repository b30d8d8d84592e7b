import { ArticleId } from '../../../library/ids.ts';

const scheme = 'galley:';

/**
 * How a link names an article of the library: `galley:` and its id. It is nobody's address: where the article is comes
 * from whoever prints the body, so that a new headline, slug or section changes no text that links to it.
 */
export function articleLink(article: ArticleId): string {
  return scheme + article;
}

/** The article that a link names; `null` for any other link. */
export function linkedArticle(written: string): ArticleId | null {
  const text = written.trim();
  if (!text.startsWith(scheme)) return null;
  const id = ArticleId.safeParse(text.slice(scheme.length));
  return id.success ? id.data : null;
}
