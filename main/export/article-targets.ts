import type { Body } from '#shared/body/body.schema.ts';
import { findArticles } from '#shared/body/find-references.ts';
import { type FindTarget, resolveArticles } from '#shared/body/resolve-articles.ts';
import { articleAddress } from './article-address.ts';
import type { ExportParts } from './export-service.ts';

/** The body with the live site's addresses of the articles that it leads to: whoever gets it knows no library. */
export async function withAddresses(
  { linked, folder: { config } }: Pick<ExportParts, 'linked' | 'folder'>,
  body: Body,
): Promise<Body> {
  return resolveArticles(body, await findTargets({ linked, folder: { config } }, [body]));
}

/** What readers have of the articles that the bodies lead to. */
export async function findTargets(
  { linked, folder: { config } }: Pick<ExportParts, 'linked' | 'folder'>,
  bodies: readonly Body[],
): Promise<FindTarget> {
  const references = bodies.flatMap(findArticles);
  const known = await linked.find(references.map(({ article }) => article));
  return (id) => {
    const article = known.get(id);
    const address = article === undefined ? null : articleAddress({ article, config });
    if (article === undefined || article.leftOut !== null || address === null) return undefined;
    return { address, headline: article.headline, standfirst: article.standfirst };
  };
}
