import { addressOf, articlePath, siteRoot } from '#shared/site/site-paths.ts';
import type { ExportSource } from './export-source.ts';

/** Where readers find the article; `null` while the newsroom has no address. */
export function articleAddress({ article, config }: Pick<ExportSource, 'article' | 'config'>): string | null {
  const { baseUrl } = config;
  return baseUrl === null ? null : new URL(addressOf(articlePath(article)), siteRoot(baseUrl)).href;
}
