import type { Article } from '#shared/articles/article.schema.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { addressOf, articlePath, siteRoot } from '#shared/site/site-paths.ts';

/** Where readers find the article; `null` while the newsroom has no address. */
export function articleAddress({
  article,
  config,
}: {
  readonly article: Pick<Article, 'id' | 'kind' | 'slug' | 'headline' | 'section'>;
  readonly config: LibraryConfig;
}): string | null {
  const { baseUrl } = config;
  return baseUrl === null ? null : new URL(addressOf(articlePath(article)), siteRoot(baseUrl)).href;
}
