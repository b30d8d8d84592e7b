import { ArticleQuery, queryArticles } from '#shared/articles/article-query.ts';
import type { OtherArticle } from '#shared/articles/other-article.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { articleFinder } from '#shared/site/article-at.ts';
import type { ArticleService } from './article-service-parts.ts';
import type { LinkedArticles, LinkedSummary } from './linked-articles.ts';

interface LinksContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => {
    readonly folder: { readonly config: LibraryConfig };
    readonly articles: Pick<ArticleService, 'allSummaries' | 'read'>;
    readonly linked: Pick<LinkedArticles, 'find'>;
  };
}

/** As many as can be looked over below a field. */
const mostFound = 8;

export function linksHandlers({ newsroom }: LinksContext): Handlers<'links.find' | 'links.get' | 'links.at'> {
  const known = async (ids: readonly ArticleId[]): Promise<readonly OtherArticle[]> => {
    const { folder, linked } = newsroom();
    const found = await linked.find(ids);
    return ids.flatMap((id) => {
      const summary = found.get(id);
      return summary === undefined ? [] : [otherOf(summary, folder.config)];
    });
  };
  return {
    'links.find': async ({ text, except }) => {
      const all = queryArticles(newsroom().articles.allSummaries(), ArticleQuery.parse({ text }));
      const others = all.filter(({ id, headline }) => id !== except && headline.trim() !== '');
      return [...(await known(others.slice(0, mostFound).map(({ id }) => id)))];
    },
    'links.get': async ({ ids }) => {
      const { articles } = newsroom();
      const found = await known(ids);
      return Promise.all(
        found.map(async (other) => ({ ...other, picture: await pictureOf(articles, other.id) })),
      );
    },
    'links.at': async ({ addresses }) => {
      const { folder, articles } = newsroom();
      const current = articles.allSummaries().filter(({ trashed }) => !trashed);
      const idAt = articleFinder(folder.config.baseUrl, current);
      const places = addresses.flatMap((address) => {
        const id = idAt(address);
        return id === null ? [] : [{ address, id }];
      });
      const others = new Map(
        (await known([...new Set(places.map(({ id }) => id))])).map((other) => [other.id, other]),
      );
      return places.flatMap(({ address, id }) => {
        const article = others.get(id);
        return article === undefined ? [] : [{ address, article }];
      });
    },
  };
}

function otherOf(
  { id, headline, standfirst, section, leftOut }: LinkedSummary,
  { sections }: LibraryConfig,
): OtherArticle {
  const name = sections.find(({ slug }) => slug === section)?.name ?? '';
  return { id, headline, standfirst, section: name, picture: null, leftOut };
}

async function pictureOf(articles: Pick<ArticleService, 'read'>, id: ArticleId): Promise<MediaId | null> {
  return (await articles.read(id))?.hero?.media ?? null;
}
