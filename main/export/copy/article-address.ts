import { addressOf, articlePath } from '#shared/site/site-paths.ts';
import type { ExportSource } from '../export-source.ts';

/** Where readers find the article; `null` while the newsroom has no address. */
export function articleAddress({ article, config }: Pick<ExportSource, 'article' | 'config'>): string | null {
  const { baseUrl } = config;
  if (baseUrl === null) return null;
  const root = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return new URL(addressOf(articlePath(article)), root).href;
}
