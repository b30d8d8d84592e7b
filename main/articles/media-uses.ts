import type { Article } from '#shared/articles/article.schema.ts';
import { mediaKeys } from '#shared/body/media-keys.ts';
import type { MediaUse } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { type ArticleId, MediaId } from '#shared/library/ids.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import type { ArticleService } from './article-service-parts.ts';

/** Where pictures stand, articles in the trash included. Read once, then only what changed. */
export interface MediaUses {
  readonly all: () => Promise<readonly MediaUse[]>;
}

const readsAtOnce = 8;
/** From here on reading everything at once is quicker than article by article. */
const many = 50;

export function createMediaUses(articles: Pick<ArticleService, 'all' | 'allSummaries' | 'get'>): MediaUses {
  const known = new Map<ArticleId, { readonly updatedAt: string; readonly uses: readonly MediaUse[] }>();

  async function read(ids: readonly ArticleId[]): Promise<readonly Article[]> {
    if (ids.length > many) return articles.all();
    const read = await mapParallel(ids, readsAtOnce, async (id) => {
      try {
        return [(await articles.get(id)).article];
      } catch (error) {
        if (error instanceof ExpectedError) return [];
        throw error;
      }
    });
    return read.flat();
  }

  return {
    all: async () => {
      const summaries = articles.allSummaries();
      const stale = summaries.filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt);
      for (const article of await read(stale.map(({ id }) => id))) {
        known.set(article.id, { updatedAt: article.updatedAt, uses: usesIn(article) });
      }
      return summaries.flatMap(({ id, headline, trashed }) =>
        (known.get(id)?.uses ?? []).map((use) => ({ ...use, headline, trashed })),
      );
    },
  };
}

function usesIn({ id, headline, hero, body, trashedAt }: Article): readonly MediaUse[] {
  const use = { article: id, headline, trashed: trashedAt !== null };
  const found = new Set<MediaId>();
  collect(body.root.children, found);
  return [
    ...(hero === null ? [] : [{ ...use, media: hero.media, place: 'hero' as const }]),
    ...[...found].map((media) => ({ ...use, media, place: 'body' as const })),
  ];
}

/** On the plain JSON, so that pictures in blocks of a newer Galley are found too. */
function collect(value: unknown, found: Set<MediaId>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const media = mediaKeys.includes(key) ? MediaId.safeParse(part) : null;
    if (media?.success) found.add(media.data);
    else collect(part, found);
  }
}
