import type { ArticleId, Slug } from '#shared/library/ids.ts';
import type { Listen } from '../platform/signal.ts';
import type { ArticleIndex, ArticleToIndex } from './article-index.ts';
import { createIndexBuilder, type IndexBuilder } from './index-builder.ts';

export interface Indexing extends Pick<IndexBuilder, 'onProgress' | 'progress' | 'settled' | 'stop'> {
  /** Why search looks at headlines only, in words; `null`: it looks at everything. */
  readonly missing: string | null;
}

interface IndexingParts {
  readonly articles: {
    readonly notIndexed: () => readonly ArticleId[];
    readonly allSummaries: () => readonly { readonly id: ArticleId; readonly authors: readonly Slug[] }[];
    readonly readForIndex: (id: ArticleId) => Promise<ArticleToIndex | null>;
  };
  readonly authors: {
    readonly list: () => readonly { readonly slug: Slug; readonly name: string }[];
    readonly onChanged: Listen<unknown>;
  };
  readonly index: ArticleIndex | null;
  readonly missing: string | null;
  /** What the index knows of authors' names; kept up here. */
  readonly names: Map<Slug, string>;
  readonly onEmptied: Listen<null>;
}

/** Keeps the search's index whole: what changed while nobody looked, a damaged file made anew, and authors' new names. */
export function createIndexing({
  articles,
  authors,
  index,
  missing,
  names,
  onEmptied,
}: IndexingParts): Indexing {
  const builder = createIndexBuilder({
    index: index ?? { put: () => {} },
    read: articles.readForIndex,
  });
  for (const { slug, name } of authors.list()) names.set(slug, name);
  if (index !== null) builder.add(articles.notIndexed());
  onEmptied(() => builder.add(articles.allSummaries().map(({ id }) => id)));
  authors.onChanged(() => {
    const renamed = new Set<Slug>();
    for (const { slug, name } of authors.list()) {
      if (names.get(slug) !== name) renamed.add(slug);
      names.set(slug, name);
    }
    const touched = articles.allSummaries().filter((one) => one.authors.some((slug) => renamed.has(slug)));
    if (index !== null) builder.add(touched.map(({ id }) => id));
  });
  return { ...builder, missing };
}
